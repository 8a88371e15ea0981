"""Checks an export of records against the public key, as records.md describes it; needs Python 3.8 or newer and nothing else.
Exit code: 0 all holds, 1 it does not (the first bad record is named), 2 a file cannot be read or the key is none."""
import argparse, base64, functools, hashlib, json, re, sys

LONGEST, DEEPEST, NOTE = 64 << 20, 32, 1 << 16
HASH, NAME, BASE64 = "[0-9a-f]{64}", r"[^\s+\0-\x1f\x7f-\x9f]+", "[A-Za-z0-9+/]+={0,2}"
FORMS = {"form": "vacatur-record-1", "sequence": ".*", "previous": HASH, "type": "[A-Z]+(_[A-Z]+)*", "district": "(?s).*",
         "object": "(?s).*", "at": "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3])(:[0-5][0-9]){2}([.][0-9]{3})?Z"}
GROUPS, OPTIONAL = {"actor", "details", "contents"}, {"actor", "district", "object"}
P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493  # field and order of Ed25519 (RFC 8032, 5.1)
D, ROOT = -121665 * pow(121666, P - 2, P) % P, pow(2, (P - 1) // 4, P)
def require(holds, what):  # what is not UTF-8 or not JSON is a ValueError by itself
    if not holds:
        raise ValueError(what)
def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()
def add(p, q):  # points in extended coordinates (RFC 8032, 5.1.4)
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    return (b - a) * (d - c) % P, (d + c) * (b + a) % P, (d - c) * (d + c) % P, (b - a) * (b + a) % P
def multiply(n, p):
    half = multiply(n >> 1, add(p, p)) if n else (0, 1, 1, 0)
    return add(half, p) if n & 1 else half
def point(data):  # the point that 32 bytes stand for, or None (RFC 8032, 5.1.3)
    y, odd = int.from_bytes(data, "little") & (1 << 255) - 1, data[31] >> 7
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    x = x if x * x % P == square else x * ROOT % P
    x = x if x & 1 == odd else -x % P
    return (x, y, 1, x * y % P) if y < P and x * x % P == square and x & 1 == odd else None
BASE = point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))
def is_signed(key, text, signature):  # RFC 8032, 5.1.7
    s = int.from_bytes(signature[32:], "little")
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + text).digest(), "little") % L
    x, y, z, _ = add(multiply(s % L, BASE), multiply(L - h, point(key)))
    x, y = x * pow(z, P - 2, P) % P, y * pow(z, P - 2, P) % P
    return s < L and (y | (x & 1) << 255).to_bytes(32, "little") == signature[:32]
def base64_of(text, length):  # of this length, and written in the one right way
    data = base64.b64decode(text) if re.fullmatch(BASE64, text) and len(text) % 4 == 0 else b""
    require(len(data) == length and base64.b64encode(data).decode() == text, f"{text} is not {length} bytes in base64")
    return data
def read_key(line):  # a C2SP verifier key
    name, digest, key = (line.strip().split("+", 2) + ["", ""])[:3]
    typed = base64_of(key, 33)
    require(re.fullmatch(NAME, name) and typed[0] == 1 and point(typed[1:]), "the key is not NAME+HASH+KEY with an Ed25519 key")
    require(sha256(name.encode(), b"\n", typed)[:4].hex() == digest, "the key is damaged: its hash is another one")
    return name, bytes.fromhex(digest), typed[1:]
def read_note(note, key):  # a C2SP checkpoint; gives origin, size, root and the number of signatures
    parts = re.fullmatch(f"((.+)\n(0|[1-9][0-9]{{0,17}})\n(.+)\n)\n((?:\u2014 {NAME} {BASE64}\n)+)", note.decode("utf-8"))
    require(parts and not re.search(rb"[\0-\x09\x0b-\x1f]", note) and len(note) <= NOTE, "the checkpoint is no signed note, or not alone")
    signers = [line.split(" ")[1:] for line in parts[5].split("\n")[:-1]]  # what others have signed too is passed over
    ours = [base64_of(text, 68) for name, text in signers if name == key[0] and len(text) == 92]
    ours = [each[4:] for each in ours if each[:4] == key[1]]
    require(ours and all(is_signed(key[2], parts[1].encode(), each) for each in ours), "the checkpoint is not signed by the key " + key[0])
    return parts[2], int(parts[3]), base64_of(parts[4], 32), len(signers)
def in_order(pairs):
    names = [name.encode("utf-16-be", "surrogatepass") for name, _ in pairs]
    require(all(a < b for a, b in zip(names, names[1:])), "the record has names that are doubled or not in order")
    return dict(pairs)
DECODER, ENCODER = json.JSONDecoder(object_pairs_hook=in_order), json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
def is_plain(value, depth=1):
    items = value.values() if isinstance(value, dict) else value if isinstance(value, list) else None
    return isinstance(value, str) or (items is not None and depth <= DEEPEST and all(is_plain(each, depth + 1) for each in items))
def are_texts(group, name, form):
    return isinstance(group, dict) and all(isinstance(v, str) and re.fullmatch(name, n) and re.fullmatch(form, v) for n, v in group.items())
def read_record(text):
    record = DECODER.decode(text)
    require(is_plain(record) and ENCODER.encode(record) == text, "the record is not canonical JSON of texts, lists and groups")
    names = record.keys() if isinstance(record, dict) else set()
    require(FORMS.keys() | GROUPS >= names >= (FORMS.keys() | GROUPS) - OPTIONAL, "the record has other members")
    require(all(are_texts({n: record[n]}, n, FORMS[n]) for n in names - GROUPS), "a member of the record has another form")
    require("actor" not in record or are_texts(record["actor"], "issuer|subject", "(?s).*") and len(record["actor"]) == 2, "the actor is another")
    require(isinstance(record["details"], dict), "the details are no group")
    require(are_texts(record["contents"], "[A-Za-z][A-Za-z0-9]*", HASH), "the contents are not hashes by name")
    return record
def root_of(full):  # of the roots of the full subtrees, the largest first (RFC 6962, 2.1)
    return functools.reduce(lambda root, left: sha256(b"\1", left, root), full[-2::-1], full[-1] if full else sha256())
def read_export(stream, key, sizes, at):  # at: line and record being read; gives the checkpoint, and the roots at these sizes
    def next_line():
        at[:] = at[0] + 1, 0
        line = stream.readline(LONGEST + 2)
        require(line.endswith(b"\n"), "the export ends before its checkpoint, or a line is too long or has no line feed")
        return line[:-1]
    def demand(holds, where, what):
        at[:] = at if holds else where
        require(holds, what)
    require(next_line() == b"vacatur-export 1", "the first line is not 'vacatur-export 1'")
    contents = next_line()
    require(contents in (b"contents yes", b"contents no"), "the second line is neither 'contents yes' nor 'contents no'")
    count, previous, last, place, left, lacks, full, waiting, roots, line = 0, "0" * 64, {}, None, [], False, [], {}, {0: sha256()}, None
    while line != b"checkpoint":
        line = next_line()
        if line.startswith(b"content "):
            at[1] = count
            _, name, salt, text = (line.decode("utf-8").split(" ", 3) + [""] * 3)[:4]
            require(contents == b"contents yes" and name in left and re.fullmatch(HASH, salt), "there is a content that does not belong there")
            require(sha256(bytes.fromhex(salt), text.encode()).hex() == last["contents"][name], "the content, or its salt, is another")
            lacks, left = lacks or left[0] != name, left[left.index(name) + 1:]
            continue
        require(line == b"checkpoint" or line.startswith(b"record "), "the line is neither a record, nor a content, nor the checkpoint")
        if contents == b"contents yes" and (left or lacks):  # what the record before lacks waits for a sealing
            demand("object" in last, place, "a content is missing, and the record is about nothing that can be sealed")
            waiting.setdefault(last["object"], place)
        if line.startswith(b"record "):
            at[1], leaf = count + 1, sha256(b"\0", line[72:])
            require(line[7:72] == leaf.hex().encode() + b" ", "the record is not the one that was hashed: its leaf hash is " + leaf.hex())
            last, place = read_record(line[72:].decode("utf-8")), at[:]
            require((last["sequence"], last["previous"]) == (str(count + 1), previous), "the record does not follow the one before")
            previous, count, left, lacks = leaf.hex(), count + 1, list(last["contents"]), False
            for _ in range((count & -count).bit_length() - 1):
                leaf = sha256(b"\1", full.pop(), leaf)
            full.append(leaf)
            roots.update({count: root_of(full)} if count in sizes else {})
            if last["type"] in ("SEALING", "EXPUNGEMENT"):
                waiting.pop(last.get("object"), None)
    demand(not waiting, min(waiting.values(), default=at), "a content is missing, and no later record seals or expunges the case")
    stated = last and (last["type"], "contents " + str(last["details"].get("contents")))
    demand(stated == ("EXPORT", contents.decode()), place or at, "the last record is not that of this export")
    origin, size, root, signatures = read_note(stream.read(NOTE + 1), key)
    require((signatures, size, root) == (1, count, root_of(full)), f"the {count} records do not lead to the root of {size} that is signed")
    return origin, size, root, roots
def verify(stream, key, kept=()):  # kept: names and notes; gives whether all holds, and the line and record where it does not (0: none)
    at = [0, 0]
    try:
        notes = [(name, read_note(note, key)) for name, note in kept]
        origin, size, root, roots = read_export(stream, key, {note[1] for _, note in notes}, at)
        at[:] = 0, 0
        for name, (log, attested, there, _) in notes:
            require(log == origin, f"{name} is of another log, {log}")
            require(attested <= size, f"the log was cut off, or put back to an older state: {name} attests {attested} records, not {size}")
            require(roots[attested] == there, f"the log was forked or rewritten: its first {attested} records are not those of {name}")
        return True, 0, 0, f"{size} records of {origin}, root {base64.b64encode(root).decode()}"
    except (ValueError, RecursionError) as e:
        return False, at[0], at[1], str(e)
def main():
    options = argparse.ArgumentParser(description=__doc__)
    for name, how in ("export", {}), ("--key", {"required": True}), ("--checkpoint", {"action": "append", "default": []}):
        options.add_argument(name, **how)
    given = options.parse_args()
    try:
        kept = [(name, open(name, "rb").read(NOTE + 1)) for name in given.checkpoint]
        key = read_key(open(given.key, encoding="utf-8").read(NOTE))
        holds, line, record, what = verify(open(given.export, "rb"), key, kept)
    except (OSError, ValueError) as e:
        print(e, file=sys.stderr)
        return 2
    print(("Holds: " if holds else f"Broken at record {record}, line {line}: " if record else f"Broken at line {line}: ") + what)
    return 0 if holds else 1
if __name__ == "__main__":
    sys.exit(main())
