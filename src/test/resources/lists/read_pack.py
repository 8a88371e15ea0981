"""Reads a pack with nothing but Python's own zipfile, csv and XML modules, and compares what its files say.

Prints a line for each finding, then one line: files, tables, rows of CSV, rows of workbooks, formulas, charges in the totals.
"""

import csv
import hashlib
import io
import re
import sys
import zipfile
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
BEGINS_FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20"
PIECE_ENDS = ";\t\r\n"


def endangered(text, start):
    rest = re.sub(r"""^['" \u00a0]+""", "", text)
    return bool(rest) and (rest[0] in BEGINS_FORMULA or (start and rest[0] in "\t\r\n"))


def unguarded(text):
    """Takes one apostrophe off before each piece that would be taken for a formula."""
    taken = ""
    for at, char in enumerate(text):
        begins_piece = at == 0 or text[at - 1] in PIECE_ENDS
        if not (begins_piece and char == "'" and endangered(text[at + 1 :], at == 0)):
            taken += char
    return taken


def column(reference):
    number = 0
    for letter in re.match("[A-Z]+", reference).group():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def sheet(content):
    """The rows of a sheet as texts, and how many formulas it has."""
    rows, formulas = [], 0
    for _, row in ElementTree.iterparse(io.BytesIO(content)):
        if row.tag != MAIN + "row":
            continue
        cells = []
        for cell in row.iter(MAIN + "c"):
            formulas += len(cell.findall(MAIN + "f"))
            at = column(cell.get("r"))
            cells.extend([""] * (at + 1 - len(cells)))
            value = cell.find(MAIN + "v")
            texts = [it.text or "" for it in cell.iter(MAIN + "t")]
            cells[at] = "".join(texts) if cell.get("t") == "inlineStr" else value.text
        rows.append(cells)
        row.clear()
    return rows, formulas


def workbook(content):
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        sheets = [it for it in book.namelist() if it.startswith("xl/worksheets/")]
        read = [sheet(book.read(it)) for it in sorted(sheets, key=lambda it: int(re.search(r"\d+", it).group()))]
    rows = read[0][0]
    for more, _ in read[1:-1]:
        rows.extend(more[1:])
    return rows, read[-1][0], sum(formulas for _, formulas in read)


def main(path):
    with zipfile.ZipFile(path) as pack:
        files = {it: pack.read(it) for it in pack.namelist()}
    index = list(csv.DictReader(io.StringIO(files["index.csv"].decode("utf-8"), newline="")))
    for entry in index:
        if hashlib.sha256(files[entry["file"]]).hexdigest() != entry["sha256"]:
            print("hash differs:", entry["file"])
    counted = {it["file"]: it["rows"] for it in index}
    tables = csv_rows = book_rows = formulas = 0
    letters = {}
    for name in sorted(files):
        if not name.endswith(".xlsx"):
            continue
        tables += 1
        plain = files[name[: -len("xlsx")] + "csv"].decode("utf-8")
        lines = [[unguarded(it) for it in line] for line in csv.reader(io.StringIO(plain, newline=""))]
        rows, about, found = workbook(files[name])
        formulas += found
        width = len(rows[0])
        padded = [row + [""] * (width - len(row)) for row in rows]
        if [line[:width] for line in lines] != padded:
            print("CSV and workbook differ:", name)
        if str(len(rows) - 1) != counted[name] or str(len(lines) - 1) != counted[name[: -len("xlsx")] + "csv"]:
            print("rows are not as the index says:", name)
        if not any(row[0] == "charges" and " = first letter " in row[1] for row in about):
            print("no sum in the workbook:", name)
        csv_rows += len(lines) - 1
        book_rows += len(rows) - 1
        if name.count("/") == 1 and lines[0][0] == "list":
            office = name.split("/")[0].upper().replace("-", "_")
            key = (office, name.split("/")[1][: -len(".xlsx")].upper().replace("-", "_"))
            letters[key] = len(lines) - 1
    totals = list(csv.DictReader(io.StringIO(files["totals.csv"].decode("utf-8"), newline="")))
    charges = 0
    for total in totals:
        if total["unit"] == "charges" and total["name"].startswith("list ") and total["district"] != "ALL":
            charges += int(total["count"])
            if letters.pop((total["district"], total["name"][len("list ") :])) != int(total["count"]):
                print("not as the totals say:", total)
    if letters:
        print("lists without a total:", letters)
    print(len(files), tables, csv_rows, book_rows, formulas, charges)


main(sys.argv[1])
