"""Prints what every cell of a workbook looks like as JSON, by sheet and address: its fill, and all else in words."""
import json
import sys

import openpyxl

looks = {}
for sheet in openpyxl.load_workbook(sys.argv[1]).worksheets:
    for row in sheet.iter_rows():
        for cell in row:
            font = cell.font
            words = [
                font.name,
                f"{font.sz:g}",
                "bold" if font.b else "",
                "underlined" if font.u else "",
                cell.border.top.style or "",
                cell.number_format,
                "" if cell.protection.locked else "unlocked",
            ]
            fill = cell.fill.fgColor.rgb if cell.fill.patternType == "solid" else ""
            looks[f"{sheet.title}!{cell.coordinate}"] = {"fill": fill, "rest": " ".join(filter(None, words))}
print(json.dumps(looks))
