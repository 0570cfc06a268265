"""Prints the cells of all .xlsx files of a folder as openpyxl reads them: {file: {sheet: {cell: text}}}."""

import json
import os
import sys
import warnings

import openpyxl

warnings.simplefilter("ignore")
found = {}
for name in sorted(os.listdir(sys.argv[1])):
    try:
        workbook = openpyxl.load_workbook(os.path.join(sys.argv[1], name), data_only=True)
    except Exception:
        continue
    found[name] = {
        sheet.title: {
            cell.coordinate: str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None
        }
        for sheet in workbook.worksheets
    }
json.dump(found, sys.stdout)
