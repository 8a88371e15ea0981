"""Drives the verifier written in Python from a test: one question a line in, one or many answers out. Argument: its folder."""
import base64, functools, io, json, sys

sys.path.insert(0, sys.argv[1])
import verify_export

# most records of an export stay as they are while bit after bit of it is flipped
verify_export.read_record = functools.lru_cache(maxsize=64)(verify_export.read_record)


def answer(export, key, kept):
    holds, line, record, what = verify_export.verify(io.BytesIO(export), key, kept)
    return f"{holds} {line} {record} {json.dumps(what)}\n"


for question in sys.stdin:
    asked = json.loads(question)
    export, key = base64.b64decode(asked["export"]), verify_export.read_key(asked["key"])
    if asked["everyBit"]:
        answers = []  # all at once: who asks is busy with the same, and does not read yet
        for bit in range(8 * len(export)):
            flipped = bytearray(export)
            flipped[bit // 8] ^= 1 << bit % 8
            answers.append(answer(bytes(flipped), key, []))
        sys.stdout.write("".join(answers))
    else:
        kept = [(f"checkpoint {i + 1}", base64.b64decode(each)) for i, each in enumerate(asked["kept"])]
        sys.stdout.write(answer(export, key, kept))
    sys.stdout.flush()
