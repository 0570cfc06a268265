"""Writes the workbook of an agency that made its own form; run with Debian's python3-openpyxl: agency.py TARGET."""
import sys

import openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

book = openpyxl.Workbook()
sheet = book.active
sheet.title = "Biểu 01"
thin = Side(style="thin")
grid = Border(left=thin, right=thin, top=thin, bottom=thin)
sheet.column_dimensions["A"].width = 6
sheet.column_dimensions["B"].width = 44
sheet.column_dimensions["C"].width = 14
sheet.column_dimensions["D"].width = 14
sheet.column_dimensions["E"].width = 20
sheet.column_dimensions["G"].hidden = True
sheet.merge_cells("A1:E1")
sheet["A1"] = "BÁO CÁO CÔNG TÁC AN TOÀN, VỆ SINH LAO ĐỘNG NĂM 2025"
sheet["A1"].font = Font(name="Times New Roman", size=14, bold=True, color="FF1F3864")
sheet["A1"].alignment = Alignment(horizontal="center", vertical="center")
sheet.row_dimensions[1].height = 30
for column, heading in enumerate(["TT", "Chỉ tiêu", "Năm 2024", "Năm 2025", "Ghi chú"], start=1):
    cell = sheet.cell(3, column, heading)
    cell.font = Font(name="Times New Roman", size=12, bold=True)
    cell.fill = PatternFill("solid", fgColor="FFD9E1F2")
    cell.border = grid
    cell.alignment = Alignment(horizontal="center", wrap_text=True)
rows = [
    (1, "Số vụ tai nạn lao động", 12, "10.258", "=cmd|' /c calc'!A1"),
    (2, "Số người bị nạn", 14, "khoảng 15", "xem công văn"),
    (3, "Số người chết", 0, None, None),
    (4, "Lớp huấn luyện", 21, 25, "đã kiểm tra"),
    (5, "Kinh phí (triệu đồng)", 1234.5, 1500.25, "+ chưa gồm quý IV"),
]
for index, row in enumerate(rows, start=4):
    for column, value in enumerate(row, start=1):
        cell = sheet.cell(index, column, value)
        cell.font = Font(name="Times New Roman", size=12)
        cell.border = grid
        if column == 5 and value is not None:
            cell.data_type = "s"
    sheet.cell(index, 4).protection = Protection(locked=False)
for column in (3, 4):
    sheet.cell(8, column).number_format = "#,##0.00"
sheet["B9"] = "Tổng số"
sheet["C9"] = "=SUM(C4:C7)"
sheet["D9"] = "=SUM(D4:D7)"
sheet["E9"] = '=IF(D9>C9,"tăng","không tăng")'
sheet["E10"] = '=HYPERLINK("http://example.invalid/","mở")'
sheet["F10"] = '=WEBSERVICE("http://example.invalid/")'
sheet.row_dimensions[7].hidden = True
sheet["D5"].comment = Comment("Số này do phòng TCKT cung cấp", "Người lập biểu")
sheet["C4"].comment = Comment("Theo báo cáo năm trước", "Người lập biểu")
sheet["B5"].hyperlink = "http://example.invalid/van-ban"
sheet.conditional_formatting.add("C4:D8", CellIsRule(operator="greaterThan", formula=["1000"], fill=PatternFill("solid", bgColor="FFFFC7CE")))
choice = DataValidation(type="list", formula1='"có,không"', allow_blank=True)
sheet.add_data_validation(choice)
choice.add("F4:F8")
sheet.protection.sheet = True
sheet.freeze_panes = "C4"
sheet.page_setup.orientation = "landscape"
sheet.page_setup.paperSize = 9
sheet.print_area = "A1:E10"
sheet.print_title_rows = "3:3"
chart = BarChart()
chart.add_data(Reference(sheet, min_col=3, max_col=4, min_row=3, max_row=8), titles_from_data=True)
sheet.add_chart(chart, "H3")
hidden = book.create_sheet("Số 'gốc' cũ")
hidden.sheet_state = "hidden"
hidden["A1"] = "Đơn vị"
hidden["B2"] = 42
hidden["C2"] = "='Biểu 01'!C4*2"
book.defined_names.append(DefinedName("TongSo", attr_text="'Biểu 01'!$D$9"))
book.defined_names.append(DefinedName("Goc", attr_text="'Số ''gốc'' cũ'!$B$2", localSheetId=1))
book.defined_names.append(DefinedName("Ngoai", attr_text="[1]Sheet1!$A$1"))
book.active = 0
book.save(sys.argv[1])
