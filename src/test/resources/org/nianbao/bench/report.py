"""Writes the texts and tables of a report with python-docx.

Arguments: the report as JSON (see Plain), the document to write.
"""

import json
import sys

from docx import Document

source, target = sys.argv[1:]
document = Document()
with open(source, encoding="utf-8") as file:
    pieces = json.load(file)["pieces"]
for piece in pieces:
    if "text" in piece:
        document.add_paragraph(piece["text"])
        continue
    table = document.add_table(len(piece["rows"]), piece["columns"])
    for row, cells in enumerate(piece["rows"]):
        for cell in cells:
            if cell["rows"] == 0:
                continue
            place = table.cell(row, cell["column"])
            if cell["rows"] > 1 or cell["columns"] > 1:
                last = table.cell(
                    row + cell["rows"] - 1, cell["column"] + cell["columns"] - 1
                )
                place = place.merge(last)
            place.text = cell["text"]
document.save(target)
