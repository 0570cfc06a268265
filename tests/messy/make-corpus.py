"""Makes the reports of tests/messy as agencies would send them: make-corpus.py FOLDER.

One function per file, written by openpyxl or byte by byte. Those of FOLDER/legacy were saved once more by LibreOffice and lie in
tests/messy/legacy; see tests/fixtures/workbooks/README.md.
"""

import datetime
import os
import re
import sys
import unicodedata
import zipfile

from openpyxl import Workbook
from openpyxl.styles import Font

folder = sys.argv[1]
files = {}


def made(name):
    def keep(make):
        files[name] = make
        return make

    return keep


def letterhead(agency, title, number="123/BC-ATVSLĐ", date="Cao Bằng, ngày 05 tháng 12 năm 2025"):
    """Rows 1 to 6: the table's heading then stands in row 7."""
    return [
        ["UBND TỈNH CAO BẰNG", None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        [agency, None, None, "Độc lập - Tự do - Hạnh phúc"],
        ["Số: " + number, None, None, date],
        [],
        [title],
        [],
    ]


def book(rows, title="Sheet1", merges=(), hidden_rows=(), formats=()):
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = title
    fill(sheet, rows, merges, hidden_rows, formats)
    return workbook


def fill(sheet, rows, merges=(), hidden_rows=(), formats=()):
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row, 1):
            if value is not None:
                sheet.cell(number, column, value)
    for merge in merges:
        sheet.merge_cells(merge)
    for row in hidden_rows:
        sheet.row_dimensions[row].hidden = True
    for cell, form in formats:
        sheet[cell].number_format = form


SYT = [
    "Số lượt cán bộ, công chức, NLĐ khám sức khỏe định kỳ",
    "Số đơn vị, doanh nghiệp tổ chức khám phát hiện BNN",
    "Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN",
    "Số cơ sở có yếu tố có hại được quan trắc MTLĐ",
    "Số mẫu quan trắc MTLĐ",
]
SYT_HEAD = "BÁO CÁO KẾT QUẢ CÔNG TÁC AN TOÀN, VỆ SINH LAO ĐỘNG NĂM 2025"


@made("syt-nam-truoc-nam-nay.xlsx")
def _():
    return book(
        letterhead("SỞ Y TẾ", SYT_HEAD)
        + [
            ["STT", "Nội dung", "ĐVT", "Năm 2024", "Năm 2025", "So sánh (%)"],
            [1, SYT[0], "lượt", 3850, 3997, 103.8],
            [2, SYT[1], "đơn vị", 25, 27, 108],
            [3, SYT[2], "người", 680, 707, 104],
            [4, SYT[3], "cơ sở", 36, 40, 111.1],
            [5, SYT[4], "mẫu", 4800, "hơn 5.000", 104.2],
            [],
            ["NGƯỜI LẬP BIỂU", None, None, "GIÁM ĐỐC"],
        ],
        merges=["A5:F5"],
    )


@made("syt-nam-truoc-nam-nay-chu.xlsx")
def _():
    # "Năm trước" and "Năm nay" in words, figures as text.
    return book(
        letterhead("SỞ Y TẾ", SYT_HEAD)
        + [
            ["TT", "Chỉ tiêu", "Đơn vị tính", "Năm trước", "Năm nay", "Tăng (+), giảm (-)"],
            ["1", SYT[0], "lượt", "3.850", "3.997", "+147"],
            ["2", SYT[1], "đơn vị", "25", "27", "+2"],
            ["3", SYT[2], "người", "680", "707", "+27"],
            ["4", SYT[3], "cơ sở", "36", "36", "0"],
        ],
    )


@made("ldld-viet-tat.xlsx")
def _():
    return book(
        letterhead("LĐLĐ TỈNH CAO BẰNG", "BÁO CÁO CÔNG TÁC ATVSLĐ NĂM 2025")
        + [
            ["STT", "Nội dung", "Đvt", "Kết quả"],
            [1, "Số hội nghị tuyên truyền, phổ biến PL", "HN", 9],
            [2, "Số người tham dự HN tuyên truyền", "người", 564],
            [3, "Số NLĐ bị tai nạn lao động được thăm hỏi, tặng quà", "người", 6],
            [4, "Số hoạt động tuyên truyền an toàn, vệ sinh lao động của CĐ", "hoạt động", 31],
        ]
    )


@made("cat-so-dang-chu.xlsx")
def _():
    return book(
        letterhead("CÔNG AN TỈNH", "KẾT QUẢ CÔNG TÁC PCCC VÀ CNCH NĂM 2025")
        + [
            ["STT", "Nội dung", "Đơn vị tính", "Số liệu"],
            ["1", "Số cơ sở được kiểm tra PCCC và CNCH", "Cơ sở", "1.841"],
            ["2", "Số trường hợp vi phạm hành chính PCCC bị xử lý", "Trường hợp", "0012"],
            ["3", "Số tiền xử phạt vi phạm hành chính PCCC", "Triệu đồng", "21,4"],
            ["4", "Số hồ sơ thẩm duyệt thiết kế PCCC", "Hồ sơ", "1\u00a0234"],
            ["5", "Số hồ sơ thẩm định thiết kế PCCC", "Hồ sơ", "１２"],
            ["6", "Số hồ sơ nghiệm thu PCCC", "Hồ sơ", "'35"],
            ["7", "Số lượt người dự thực tập phương án chữa cháy, CNCH cấp tỉnh", "Lượt người", "12 người"],
        ]
    )


@made("cat-so-nhap-nhang.xlsx")
def _():
    # 12.345 where one decimal place is possible; 841* with a footnote; (12) in brackets.
    return book(
        letterhead("CÔNG AN TỈNH", "KẾT QUẢ CÔNG TÁC PCCC VÀ CNCH NĂM 2025")
        + [
            ["STT", "Nội dung", "Đơn vị tính", "Số liệu"],
            [1, "Số tiền xử phạt vi phạm hành chính PCCC", "Triệu đồng", "12.345"],
            [2, "Số cơ sở được kiểm tra PCCC và CNCH", "Cơ sở", "841 (1)"],
            [3, "Số hồ sơ nghiệm thu PCCC", "Hồ sơ", "(35)"],
            [4, "Số hồ sơ thẩm định thiết kế PCCC", "Hồ sơ", "12/15"],
            [5, "Số hồ sơ thẩm duyệt thiết kế PCCC", "Hồ sơ", "10 đến 12"],
            [6, "Số trường hợp vi phạm hành chính PCCC bị xử lý", "Trường hợp", 10.258],
        ]
    )


@made("sct-gach-kps-trong.xlsx")
def _():
    return book(
        letterhead("SỞ CÔNG THƯƠNG", "BÁO CÁO NĂM 2025")
        + [
            ["STT", "Nội dung", "ĐVT", "Kết quả năm 2025"],
            [1, "Số đợt huấn luyện kỹ thuật an toàn vật liệu nổ công nghiệp", "đợt", "-"],
            [2, "Số Giấy chứng nhận huấn luyện kỹ thuật an toàn được cấp", "giấy chứng nhận", "KPS"],
            [3, "Số lớp tập huấn, huấn luyện kỹ thuật an toàn điện", "lớp", None],
            [4, "Số người tham gia huấn luyện an toàn điện", "người", "Không phát sinh"],
            [5, "Số NLĐ được cấp thẻ an toàn điện (mới, đổi bậc)", "người", 0],
            [6, "Số NLĐ được huấn luyện ATVSLĐ", "người", "45 người"],
        ]
    )


@made("snv-hai-tang-tieu-de.xlsx")
def _():
    return book(
        letterhead("SỞ NỘI VỤ", "TÌNH HÌNH TAI NẠN LAO ĐỘNG NĂM 2025")
        + [
            ["STT", "Đơn vị", "Số vụ TNLĐ", None, "Số người bị TNLĐ", None],
            [None, None, "Tổng số", "Nghiêm trọng", "Tổng số", "Chết"],
            ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
            [1, "Huyện Hòa An", 3, 1, 3, 1],
            [2, "Huyện Trùng Khánh", 2, 0, 2, 0],
            [3, "Thành phố Cao Bằng", 4, 1, 5, 1],
            [None, "Tổng cộng", 9, 2, 10, 2],
        ],
        merges=["A7:A8", "B7:B8", "C7:D7", "E7:F7"],
    )


@made("snv-tong-khong-khop.xlsx")
def _():
    return book(
        letterhead("SỞ NỘI VỤ", "TÌNH HÌNH TAI NẠN LAO ĐỘNG NĂM 2025")
        + [
            ["STT", "Đơn vị", "Tổng số vụ TNLĐ", "Số người chết do TNLĐ"],
            [1, "Huyện Hòa An", 3, 1],
            [2, "Huyện Trùng Khánh", 2, 0],
            [3, "Thành phố Cao Bằng", 4, 1],
            ["Tổng cộng", None, 10, 2],
        ],
        merges=["A11:B11"],
    )


@made("snv-khong-dong-tong.xlsx")
def _():
    return book(
        letterhead("SỞ NỘI VỤ", "TÌNH HÌNH TAI NẠN LAO ĐỘNG NĂM 2025")
        + [
            ["STT", "Đơn vị", "Tổng số vụ TNLĐ", "Số người chết do TNLĐ"],
            [1, "Huyện Hòa An", 3, 1],
            [2, "Huyện Trùng Khánh", 2, 0],
            [3, "Thành phố Cao Bằng", 4, 1],
        ]
    )


@made("ldld-hai-bang.xlsx")
def _():
    return book(
        letterhead("LIÊN ĐOÀN LAO ĐỘNG TỈNH", "BÁO CÁO NĂM 2025")
        + [
            ["I. Tuyên truyền"],
            ["TT", "Nội dung", "Kết quả"],
            [1, "Số hội nghị tuyên truyền, phổ biến pháp luật", 9],
            [2, "Số người tham dự hội nghị tuyên truyền", 564],
            ["", "Trong đó: nữ", 210],
            [],
            [],
            ["II. Chăm lo người lao động"],
            ["TT", "Nội dung", "ĐVT", "Số lượng", "Kinh phí (triệu đồng)"],
            [1, "Số NLĐ bị TNLĐ được thăm hỏi, tặng quà", "người", 6, 12],
        ]
    )


@made("syt-trang-an.xlsx")
def _():
    # The visible sheet is the letter, the table stands on a hidden one.
    workbook = book(letterhead("SỞ Y TẾ", SYT_HEAD) + [["Số liệu có biểu kèm theo."]], title="Công văn")
    sheet = workbook.create_sheet("Biểu")
    fill(sheet, [["Nội dung", "ĐVT", "Năm 2025"], [SYT[0], "lượt", 3997], [SYT[1], "đơn vị", 27]])
    sheet.sheet_state = "hidden"
    return workbook


@made("syt-trang-an-so-cu.xlsx")
def _():
    # A hidden sheet left over beside the visible one, with other figures of the same indicators.
    table = [["Nội dung", "ĐVT", "Kết quả"], [SYT[0], "lượt", 3997], [SYT[1], "đơn vị", 27]]
    workbook = book(letterhead("SỞ Y TẾ", SYT_HEAD) + table, title="Biểu 1")
    sheet = workbook.create_sheet("Biểu 1 (2)")
    fill(sheet, [["Nội dung", "ĐVT", "Kết quả"], [SYT[0], "lượt", 3850], [SYT[1], "đơn vị", 27]])
    sheet.sheet_state = "veryHidden"
    return workbook


@made("syt-dong-an.xlsx")
def _():
    return book(
        letterhead("SỞ Y TẾ", SYT_HEAD)
        + [
            ["STT", "Nội dung", "ĐVT", "Năm 2025"],
            [1, SYT[0], "lượt", 3997],
            [2, SYT[1], "đơn vị", 27],
            [3, SYT[2], "người", 707],
        ],
        hidden_rows=[9],
    )


@made("SYT_bao cao ATVSLD nam 2025.xlsx")
def _():
    # The letterhead is another agency's than the file name.
    return book(
        letterhead("CÔNG AN TỈNH", "KẾT QUẢ CÔNG TÁC PCCC VÀ CNCH NĂM 2025")
        + [["STT", "Nội dung", "ĐVT", "Số liệu"], [1, "Số hồ sơ nghiệm thu PCCC", "hồ sơ", 35], [2, "Số cơ sở được kiểm tra PCCC và CNCH", "cơ sở", 841]]
    )


@made("khong-ten-co-quan.xlsx")
def _():
    return book(
        [
            ["BÁO CÁO NĂM 2025"],
            ["STT", "Nội dung", "Kết quả"],
            [1, "Số hội nghị tuyên truyền, phổ biến pháp luật", 9],
            [2, "Số người tham dự hội nghị tuyên truyền", 564],
        ]
    )


@made("khong-co-ky.xlsx")
def _():
    return book(
        [["HỘI NÔNG DÂN TỈNH CAO BẰNG"], ["STT", "Nội dung", "Kết quả"], [1, "Số cuộc tuyên truyền lồng ghép của Hội Nông dân", 120]]
    )


@made("dptth-6-thang-ca-nam.xlsx")
def _():
    return book(
        letterhead("ĐÀI PHÁT THANH - TRUYỀN HÌNH CAO BẰNG", "BÁO CÁO CÔNG TÁC TUYÊN TRUYỀN NĂM 2025")
        + [["STT", "Nội dung", "6 tháng đầu năm", "Cả năm"], [1, "Số tin, bài phát trên Đài PTTH tỉnh", 52, 118]]
    )


@made("dptth-6-thang.xlsx")
def _():
    return book(
        letterhead("ĐÀI PHÁT THANH - TRUYỀN HÌNH CAO BẰNG", "BÁO CÁO 6 THÁNG ĐẦU NĂM 2025", date="Cao Bằng, ngày 10 tháng 6 năm 2025")
        + [["STT", "Nội dung", "6 tháng đầu năm 2024", "6 tháng đầu năm 2025", "Ước cả năm 2025"], [1, "Số tin, bài phát trên Đài PTTH tỉnh", 47, 52, 118]]
    )


@made("cat-nghin-dong.xlsx")
def _():
    return book(
        letterhead("CÔNG AN TỈNH", "KẾT QUẢ CÔNG TÁC PCCC VÀ CNCH NĂM 2025")
        + [
            ["STT", "Nội dung", "Đơn vị tính", "Năm 2025"],
            [1, "Số tiền xử phạt vi phạm hành chính PCCC", "1.000 đồng", 98500],
            [2, "Số cơ sở được kiểm tra PCCC và CNCH", "cơ sở", 841],
        ]
    )


@made("cat-dong-le.xlsx")
def _():
    # 21,457 million does not fit one decimal place; the unit stands above the table.
    return book(
        letterhead("CÔNG AN TỈNH", "KẾT QUẢ CÔNG TÁC PCCC VÀ CNCH NĂM 2025")
        + [
            ["STT", "Nội dung", "Số liệu (đồng)"],
            [1, "Số tiền xử phạt vi phạm hành chính PCCC", 21457000],
        ]
    )


@made("bhxh-nghin-nguoi.xlsx")
def _():
    return book(
        letterhead("BẢO HIỂM XÃ HỘI TỈNH", "BÁO CÁO NĂM 2025")
        + [["STT", "Nội dung", "ĐVT", "Năm 2025"], [1, "Số người tham gia bảo hiểm TNLĐ, BNN", "nghìn người", "34,466"]]
    )


@made("hnd-ngay-thang.xlsx")
def _():
    # 10/12 became the tenth of December.
    return book(
        letterhead("HỘI NÔNG DÂN TỈNH", "BÁO CÁO NĂM 2025")
        + [
            ["STT", "Nội dung", "ĐVT", "Kết quả"],
            [1, "Số cuộc tuyên truyền lồng ghép của Hội Nông dân", "cuộc", datetime.date(2025, 12, 10)],
            [2, "Số hội viên, nông dân được tuyên truyền", "người", "~ 5.400"],
        ],
        formats=[("D8", "dd/mm")],
    )


@made("sct-cong-thuc.xlsx")
def _():
    # Written by a program that saves no results; one cell is an error typed in as such.
    return book(
        letterhead("SỞ CÔNG THƯƠNG", "BÁO CÁO NĂM 2025")
        + [
            ["STT", "Nội dung", "ĐVT", "Năm 2025"],
            [1, "Số lớp tập huấn, huấn luyện kỹ thuật an toàn điện", "lớp", "=D20+D21"],
            [2, "Số người tham gia huấn luyện an toàn điện", "người", "#REF!"],
            [3, "Số NLĐ được huấn luyện ATVSLĐ", "người", "=30+15"],
            [4, "Số NLĐ được cấp thẻ an toàn điện (mới, đổi bậc)", "người", 128],
        ]
    )


@made("hnd-lien-ket-ngoai.xlsx")
def _():
    return book(
        letterhead("HỘI NÔNG DÂN TỈNH", "BÁO CÁO NĂM 2025")
        + [["STT", "Nội dung", "ĐVT", "Năm 2025"], [1, "Số cuộc tuyên truyền lồng ghép của Hội Nông dân", "cuộc", 120], [2, "Số hội viên, nông dân được tuyên truyền", "người", 5400]]
    )


@made("mttq-van-xuoi.xlsx")
def _():
    return book(
        [
            ["ỦY BAN MTTQ VIỆT NAM TỈNH CAO BẰNG"],
            ["BÁO CÁO Kết quả công tác ATVSLĐ năm 2025"],
            ["Thực hiện Kế hoạch số 664/KH-UBND, Ban Thường trực đã tổ chức 12 hội nghị tuyên truyền với 564 lượt người tham dự."],
            ["Trong năm không xảy ra tai nạn lao động nghiêm trọng; có 03 vụ tai nạn lao động, 01 người bị thương."],
            ["Trên đây là báo cáo, kính gửi Sở Nội vụ tổng hợp."],
        ]
    )


@made("syt-pivot.xlsx")
def _():
    return book(
        [
            ["Kỳ", "2025"],
            ["Cơ quan", "Sở Y tế"],
            [],
            ["Row Labels", "Sum of Số liệu"],
            ["Khám sức khỏe", 4731],
            ["  " + SYT[0], 3997],
            ["  " + SYT[1], 27],
            ["  " + SYT[2], 707],
            ["Quan trắc", 40],
            ["  " + SYT[3], 40],
            ["Grand Total", 4771],
        ],
        title="Pivot",
    )


@made("bang-luong.xlsx")
def _():
    return book(
        letterhead("SỞ TÀI CHÍNH", "BẢNG THANH TOÁN TIỀN LƯƠNG THÁNG 11 NĂM 2025")
        + [
            ["STT", "Họ và tên", "Chức vụ", "Hệ số", "Lương", "Phụ cấp", "Thực lĩnh"],
            [1, "Nông Văn A", "Trưởng phòng", 4.98, 11653200, 1170000, 12823200],
            [2, "Hoàng Thị B", "Chuyên viên", 3.33, 7792200, 0, 7792200],
            [None, "Cộng", None, None, 19445400, 1170000, 20615400],
        ]
    )


@made("syt-bang-trong.xlsx")
def _():
    return book(
        letterhead("SỞ Y TẾ", SYT_HEAD)
        + [["STT", "Nội dung", "ĐVT", "Năm 2025"]]
        + [[place, name, None, None] for place, name in enumerate(SYT, 1)]
    )


@made("syt-gap-nghin.xlsx")
def _():
    return book(
        letterhead("SỞ Y TẾ", SYT_HEAD)
        + [["STT", "Nội dung", "ĐVT", "Kết quả"], [1, SYT[0], "lượt", 3990], [2, SYT[1], "đơn vị", 26], [3, SYT[2], "người", 707000]]
    )


@made("syt-y-het-nam-truoc.xlsx")
def _():
    return book(
        letterhead("SỞ Y TẾ", SYT_HEAD)
        + [["STT", "Nội dung", "ĐVT", "Kết quả"]]
        + [[place, name, None, figure] for place, (name, figure) in enumerate(zip(SYT, [3850, 25, 680, 36, 4800]), 1)]
    )


@made("2024/syt-nam-2024.xlsx")
def _():
    return book(
        letterhead("SỞ Y TẾ", "BÁO CÁO NĂM 2024", date="Cao Bằng, ngày 06 tháng 12 năm 2024")
        + [["STT", "Nội dung", "ĐVT", "Kết quả"]]
        + [[place, name, None, figure] for place, (name, figure) in enumerate(zip(SYT, [3850, 25, 680, 36, 4800]), 1)]
    )


CONFERENCE = "Phối hợp tổ chức hội nghị tuyên truyền, phổ biến pháp luật về ATVSLĐ ngày 15/5/2025 tại thành phố Cao Bằng cho 564 người."


@made("ldld-chung-hoi-nghi.xlsx")
def _():
    return book(
        letterhead("LIÊN ĐOÀN LAO ĐỘNG TỈNH", "BÁO CÁO NĂM 2025")
        + [["STT", "Nội dung", "Kết quả"], [1, "Số hội nghị tuyên truyền, phổ biến pháp luật", 3], [2, "Số người tham dự hội nghị tuyên truyền", 564], [], [CONFERENCE]]
    )


@made("snv-chung-hoi-nghi.xlsx")
def _():
    return book(
        letterhead("SỞ NỘI VỤ", "BÁO CÁO NĂM 2025")
        + [["STT", "Nội dung", "Kết quả"], [1, "Số hội nghị tuyên truyền, phổ biến pháp luật", 5], [2, "Số người tham dự hội nghị tuyên truyền", 564], [], [CONFERENCE]]
    )


@made("hnd-trung-dong.xlsx")
def _():
    return book(
        letterhead("HỘI NÔNG DÂN TỈNH", "BÁO CÁO NĂM 2025")
        + [
            ["STT", "Nội dung", "ĐVT", "Năm 2025"],
            [1, "Số cuộc tuyên truyền lồng ghép của Hội Nông dân", "cuộc", 120],
            [2, "Số hội viên, nông dân được tuyên truyền", "người", 5400],
            [3, "Số cuộc tuyên truyền lồng ghép của Hội Nông dân", "cuộc", 125],
        ]
    )


@made("hnd-ke-hoach-thuc-hien.xlsx")
def _():
    return book(
        letterhead("HỘI NÔNG DÂN TỈNH", "BÁO CÁO NĂM 2025")
        + [
            ["STT", "Nội dung", "ĐVT", "Kế hoạch", "Thực hiện", "Tỷ lệ"],
            [1, "Số cuộc tuyên truyền lồng ghép của Hội Nông dân", "cuộc", 100, 120, 1.2],
            [2, "Số hội viên, nông dân được tuyên truyền", "người", 5000, 5400, 1.08],
        ],
        formats=[("F8", "0%"), ("F9", "0%")],
    )


@made("hnd-tung-quy.xlsx")
def _():
    # Quarters with their sum, and a column "Trong tháng" beside the running total would be read the same way.
    return book(
        letterhead("HỘI NÔNG DÂN TỈNH", "BÁO CÁO NĂM 2025")
        + [
            ["STT", "Nội dung", "Quý I", "Quý II", "Quý III", "Quý IV", "Cộng"],
            [1, "Số cuộc tuyên truyền lồng ghép của Hội Nông dân", 20, 30, 30, 40, 120],
            [2, "Số hội viên, nông dân được tuyên truyền", 1000, 1400, 1500, 1500, 5400],
        ]
    )


@made("hnd-thang-luy-ke.xlsx")
def _():
    return book(
        letterhead("HỘI NÔNG DÂN TỈNH", "BÁO CÁO NĂM 2025")
        + [
            ["STT", "Nội dung", "Trong tháng", "Lũy kế từ đầu năm"],
            [1, "Số cuộc tuyên truyền lồng ghép của Hội Nông dân", 11, 120],
            [2, "Số hội viên, nông dân được tuyên truyền", 430, 5400],
        ]
    )


@made("snv-thang-la-dong.xlsx")
def _():
    months = [[f"Tháng {month}", month % 3, 1 if month == 7 else 0] for month in range(1, 13)]
    return book(
        letterhead("SỞ NỘI VỤ", "TÌNH HÌNH TAI NẠN LAO ĐỘNG NĂM 2025")
        + [["Kỳ", "Tổng số vụ TNLĐ", "Số người chết do TNLĐ"]]
        + months
        + [["Cả năm", 12, 1]]
    )


@made("snv-ky-la-dong.xlsx")
def _():
    # Half a year and the year as rows: the one is a part of the other.
    return book(
        letterhead("SỞ NỘI VỤ", "TÌNH HÌNH TAI NẠN LAO ĐỘNG NĂM 2025")
        + [["Kỳ", "Tổng số vụ TNLĐ", "Số người chết do TNLĐ"], ["6 tháng đầu năm", 5, 0], ["Cả năm", 12, 1]]
    )


@made("syt-ty-le.xlsx")
def _():
    # Percentages and ratios in the column of figures.
    return book(
        letterhead("SỞ Y TẾ", SYT_HEAD)
        + [["STT", "Nội dung", "Kết quả"], [1, SYT[0], 0.85], [2, SYT[1], "85%"], [3, SYT[2], "707/800"], [4, SYT[3], 40]],
        formats=[("C8", "0%")],
    )


@made("syt-dinh-dang-an-so.xlsx")
def _():
    # The cell shows 4 where 3997 is stored, and shows nothing where 27 is stored.
    return book(
        letterhead("SỞ Y TẾ", SYT_HEAD)
        + [["STT", "Nội dung", "Kết quả"], [1, SYT[0], 3997], [2, SYT[1], 27], [3, SYT[2], 706.6]],
        formats=[("C8", "#,##0,"), ("C9", ";;;"), ("C10", "0")],
    )


@made("syt-nam-2025-la-so.xlsx")
def _():
    # A count that looks like a year, in a column headed by a number.
    return book(
        letterhead("SỞ Y TẾ", SYT_HEAD)
        + [["STT", "Nội dung", 2024, 2025], [1, SYT[0], 2024, 2025], [2, SYT[1], 25, 27], [3, SYT[2], 680, 707]]
    )


@made("syt-NFD.xlsx")
def _():
    workbook = book(
        letterhead("SỞ Y TẾ", SYT_HEAD)
        + [["STT", "Nội dung", "ĐVT", "Năm 2025"], [1, SYT[0], "lượt", 3997], [2, SYT[1].upper(), "đơn vị", 27], [3, SYT[2].replace("khỏe", "khoẻ") + " (*)", "người", 707]],
        title="Trang tính 'một'",
    )
    for row in workbook.active.iter_rows():
        for cell in row:
            if isinstance(cell.value, str):
                cell.value = unicodedata.normalize("NFD", cell.value)
    return workbook


@made("syt-o-gop-hai-dong.xlsx")
def _():
    # One merged label beside two rows: plan and result.
    return book(
        letterhead("SỞ Y TẾ", SYT_HEAD)
        + [
            ["STT", "Nội dung", "Loại", "Số liệu"],
            [1, SYT[0], "Kế hoạch", 4000],
            [None, None, "Thực hiện", 3997],
            [2, SYT[1], "Kế hoạch", 30],
            [None, None, "Thực hiện", 27],
        ],
        merges=["A8:A9", "B8:B9", "A10:A11", "B10:B11"],
    )


@made("syt-lech-cot.xlsx")
def _():
    # The second figure slipped one column to the right when pasted.
    return book(
        letterhead("SỞ Y TẾ", SYT_HEAD)
        + [
            ["STT", "Nội dung", "ĐVT", "Kết quả", "Ghi chú"],
            [1, SYT[0], "lượt", 3997],
            [2, SYT[1], "đơn vị", None, 27],
            [3, SYT[2], "người", 707, "tăng 27 người"],
        ]
    )


@made("cat-nhieu-don-vi-mot-cot.xlsx")
def _():
    # A unit above the whole table that only one of its rows can have.
    return book(
        letterhead("CÔNG AN TỈNH", "KẾT QUẢ CÔNG TÁC PCCC NĂM 2025")
        + [
            [None, None, "Đơn vị tính: 1.000 đồng"],
            ["STT", "Nội dung", "Năm 2025"],
            [1, "Số tiền xử phạt vi phạm hành chính PCCC", 98500],
            [2, "Số cơ sở được kiểm tra PCCC và CNCH", 841],
        ]
    )


@made("lmhtx-khong-phai-cua-minh.xlsx")
def _():
    # An indicator that another agency supplies.
    return book(
        letterhead("LIÊN MINH HỢP TÁC XÃ TỈNH", "BÁO CÁO NĂM 2025")
        + [["STT", "Nội dung", "Kết quả"], [1, "Số NLĐ được huấn luyện ATVSLĐ", 45]]
    )


@made("snv-nu-nhieu-hon-tong.xlsx")
def _():
    # More dead than accidents is possible; more serious accidents than accidents is not.
    return book(
        letterhead("SỞ NỘI VỤ", "TÌNH HÌNH TAI NẠN LAO ĐỘNG NĂM 2025")
        + [["STT", "Nội dung", "Năm 2025"], [1, "Tổng số vụ TNLĐ", 3], [2, "Số vụ TNLĐ nghiêm trọng", 5]]
    )


@made("syt-chu-de-khac.xlsx")
def _():
    # Words near to ours about something else: children, not workers; traffic, not work.
    return book(
        letterhead("SỞ Y TẾ", "KẾT QUẢ KHÁM CHỮA BỆNH NĂM 2025")
        + [
            ["STT", "Nội dung", "ĐVT", "Năm 2025"],
            [1, "Số lượt trẻ em khám sức khỏe định kỳ", "lượt", 12000],
            [2, "Số vụ tai nạn giao thông", "vụ", 45],
            [3, "Số người chết do tai nạn giao thông", "người", 12],
            [4, "Số cơ sở khám chữa bệnh được kiểm tra", "cơ sở", 80],
        ]
    )


@made("snv-nhom-trong-dong.xlsx")
def _():
    # The parts stand under a row that names the whole; "Chết" alone means nothing by itself.
    return book(
        letterhead("SỞ NỘI VỤ", "TÌNH HÌNH TAI NẠN LAO ĐỘNG NĂM 2025")
        + [
            ["STT", "Nội dung", "ĐVT", "Năm 2024", "Năm 2025"],
            ["I", "Tổng số vụ TNLĐ", "vụ", 8, 9],
            ["", "- Khu vực có quan hệ lao động", "vụ", 6, 7],
            ["", "- Khu vực không có quan hệ lao động", "vụ", 2, 2],
            ["II", "Số người chết do TNLĐ", "người", 1, 2],
            ["", "- Trong đó: nữ", "người", 0, 1],
        ]
    )


@made("SNV_bao cao nam 2025.xlsx")
def _():
    # The letterhead stands on a sheet of its own and is not the agency of the file name.
    workbook = book(letterhead("LIÊN ĐOÀN LAO ĐỘNG TỈNH", "BÁO CÁO CÔNG TÁC ATVSLĐ NĂM 2025"), title="Bìa")
    sheet = workbook.create_sheet("Số liệu")
    fill(sheet, [["STT", "Nội dung", "Năm 2025"], [1, "Số hội nghị tuyên truyền, phổ biến pháp luật", 9], [2, "Số người tham dự hội nghị tuyên truyền", 564]])
    return workbook


@made("bc-bia-va-bieu.xlsx")
def _():
    # The letter on one sheet, the table without agency and period on the next.
    workbook = book(letterhead("HỘI NÔNG DÂN TỈNH", "BÁO CÁO CÔNG TÁC ATVSLĐ NĂM 2025"), title="Báo cáo")
    sheet = workbook.create_sheet("Phụ lục")
    fill(sheet, [["STT", "Nội dung", "Kết quả"], [1, "Số cuộc tuyên truyền lồng ghép của Hội Nông dân", 120], [2, "Số hội viên, nông dân được tuyên truyền", 5400]])
    return workbook


@made("syt-tieu-de-nam-ngoai.xlsx")
def _():
    # Last year's own form: the title was left, the date of the document is this year's.
    return book(
        letterhead("SỞ Y TẾ", "BÁO CÁO CÔNG TÁC ATVSLĐ NĂM 2024")
        + [["STT", "Nội dung", "ĐVT", "Kết quả"], [1, SYT[0], "lượt", 3997], [2, SYT[1], "đơn vị", 27], [3, SYT[2], "người", 707]]
    )


@made("hnd-hai-bang-hai-nam.xlsx")
def _():
    table = lambda first, second: [
        ["STT", "Nội dung", "ĐVT", "Kết quả"],
        [1, "Số cuộc tuyên truyền lồng ghép của Hội Nông dân", "cuộc", first],
        [2, "Số hội viên, nông dân được tuyên truyền", "người", second],
        [],
    ]
    return book(
        letterhead("HỘI NÔNG DÂN TỈNH", "BÁO CÁO CÔNG TÁC ATVSLĐ NĂM 2025")
        + [["1. Kết quả năm 2024"]] + table(110, 5000) + [["2. Kết quả năm 2025"]] + table(120, 5400)
    )


@made("hnd-trang-6-thang-trang-nam.xlsx")
def _():
    rows = lambda first, second: [
        ["Nội dung", "Số lượng"],
        ["Số cuộc tuyên truyền lồng ghép của Hội Nông dân", first],
        ["Số hội viên, nông dân được tuyên truyền", second],
    ]
    workbook = book(letterhead("HỘI NÔNG DÂN TỈNH", "BÁO CÁO 6 THÁNG ĐẦU NĂM 2025") + rows(50, 2400), title="6 tháng")
    fill(workbook.create_sheet("Cả năm"), letterhead("HỘI NÔNG DÂN TỈNH", "BÁO CÁO NĂM 2025") + rows(120, 5400))
    return workbook


@made("snv-toan-tinh-o-dau.xlsx")
def _():
    # The total stands first, and districts have subtotals.
    return book(
        letterhead("SỞ NỘI VỤ", "TÌNH HÌNH TAI NẠN LAO ĐỘNG NĂM 2025")
        + [
            ["STT", "Đơn vị", "Tổng số vụ TNLĐ", "Số người chết do TNLĐ"],
            [None, "Toàn tỉnh", 9, 2],
            ["I", "Khối huyện", 5, 1],
            [1, "Huyện Hòa An", 3, 1],
            [2, "Huyện Trùng Khánh", 2, 0],
            ["II", "Khối thành phố", 4, 1],
            [3, "Thành phố Cao Bằng", 4, 1],
        ]
    )


@made("hnd-12-thang.xlsx")
def _():
    return book(
        letterhead("HỘI NÔNG DÂN TỈNH", "BÁO CÁO NĂM 2025")
        + [["STT", "Nội dung"] + [f"Tháng {month}" for month in range(1, 13)], [1, "Số cuộc tuyên truyền lồng ghép của Hội Nông dân"] + [10] * 12]
    )


@made("bhxh-nam-nu.xlsx")
def _():
    return book(
        letterhead("BẢO HIỂM XÃ HỘI TỈNH", "BÁO CÁO NĂM 2025")
        + [["STT", "Nội dung", "Năm 2025", None], [None, None, "Nam", "Nữ"], [1, "Số người tham gia bảo hiểm TNLĐ, BNN", 18200, 16266]],
        merges=["A7:A8", "B7:B8", "C7:D7"],
    )


@made("bhxh-tong-trong-do-nu.xlsx")
def _():
    return book(
        letterhead("BẢO HIỂM XÃ HỘI TỈNH", "BÁO CÁO NĂM 2025")
        + [["STT", "Nội dung", "Năm 2025", None], [None, None, "Tổng số", "Trong đó: nữ"], [1, "Số người tham gia bảo hiểm TNLĐ, BNN", 34466, 16266]],
        merges=["A7:A8", "B7:B8", "C7:D7"],
    )


@made("syt-la-lung.xlsx")
def _():
    # A count in a cell formatted as a date, a truth value, a mark, a sentence with two numbers, a negative number.
    return book(
        letterhead("SỞ Y TẾ", SYT_HEAD)
        + [
            ["STT", "Nội dung", "Kết quả"],
            [1, SYT[0], datetime.date(1900, 1, 27)],
            [2, SYT[1], True],
            [3, SYT[2], "x"],
            [4, SYT[3], "40 cơ sở (tăng 4 cơ sở)"],
            [5, SYT[4], -5],
        ]
    )


@made("syt-tieu-de-lap-lai.xlsx")
def _():
    # The heading stands again where the second printed page begins.
    head = ["STT", "Nội dung", "Năm 2024", "Năm 2025"]
    return book(
        letterhead("SỞ Y TẾ", SYT_HEAD)
        + [head, [1, SYT[0], 3850, 3997], [2, SYT[1], 25, 27], [], ["Trang 2"], head, [3, SYT[2], 680, 707], [4, SYT[3], 36, 40]]
    )


@made("bqlkkt-mot-cot.xlsx")
def _():
    # Label and figure in one cell.
    return book(
        letterhead("BQL KHU KINH TẾ TỈNH", "BÁO CÁO NĂM 2025") + [["1. Tổng số vụ TNLĐ: 04 vụ"], ["2. Trong đó số người chết: không"]]
    )


@made("syt-cot-an.xlsx")
def _():
    # Last year's column is hidden and the heading of both says "Kết quả".
    workbook = book(
        letterhead("SỞ Y TẾ", SYT_HEAD)
        + [["STT", "Nội dung", "Kết quả", "Kết quả"], [1, SYT[0], 3850, 3997], [2, SYT[1], 25, 27]]
    )
    workbook.active.column_dimensions["C"].hidden = True
    return workbook


@made("syt-va-bhxh.xlsx")
def _():
    # Two agencies' tables in one workbook.
    workbook = book(letterhead("SỞ Y TẾ", SYT_HEAD) + [["STT", "Nội dung", "Kết quả"], [1, SYT[0], 3997], [2, SYT[1], 27]], title="Y tế")
    fill(
        workbook.create_sheet("BHXH"),
        letterhead("BẢO HIỂM XÃ HỘI TỈNH", "BÁO CÁO NĂM 2025") + [["STT", "Nội dung", "Kết quả"], [1, "Số người tham gia bảo hiểm TNLĐ, BNN", 34466]],
    )
    return workbook


@made("cat-ty-dong.xlsx")
def _():
    return book(
        letterhead("CÔNG AN TỈNH", "KẾT QUẢ CÔNG TÁC PCCC NĂM 2025")
        + [["STT", "Nội dung", "Năm 2025"], [1, "Số tiền xử phạt vi phạm hành chính PCCC (tỷ đồng)", "1,2"], [2, "Số cơ sở được kiểm tra PCCC và CNCH (nghìn cơ sở)", "1,841"]]
    )


@made("syt-so-trong-o-gop.xlsx")
def _():
    # One merged figure beside two indicators.
    return book(
        letterhead("SỞ Y TẾ", SYT_HEAD) + [["STT", "Nội dung", "Kết quả"], [1, SYT[0], 3997], [2, SYT[1], None], [3, SYT[2], 707]],
        merges=["C8:C9"],
    )


@made("syt-dong-tong-xen.xlsx")
def _():
    # Totals of unlike things between rows of indicators, and a table of last year below under "Cùng kỳ".
    return book(
        letterhead("SỞ Y TẾ", SYT_HEAD)
        + [
            ["STT", "Nội dung", "Kết quả"],
            [1, SYT[0], 3997],
            [2, SYT[2], 707],
            [None, "Cộng", 4704],
            ["Cùng kỳ năm 2024"],
            [1, SYT[0], 3850],
            [2, SYT[2], 680],
        ]
    )


def xml_link(path):
    """Puts the result of a formula over another workbook into D8, with the result that is there."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = parts["xl/worksheets/sheet1.xml"].decode()
    formula = '<c r="D8"><f>[1]Sheet1!$B$4</f><v>120</v></c>'
    sheet = re.sub(r'<c r="D8"[^>]*><v>120</v></c>', formula, sheet)
    parts["xl/worksheets/sheet1.xml"] = sheet.encode()
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"].replace(
        b"</sheets>", b'</sheets><externalReferences><externalReference xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId99"/></externalReferences>'
    )
    parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"].replace(
        b"</Relationships>",
        b'<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>',
    )
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
        b"</Types>",
        b'<Override PartName="/xl/externalLinks/externalLink1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"/></Types>',
    )
    parts["xl/externalLinks/externalLink1.xml"] = (
        b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        b'<externalBook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames></externalBook></externalLink>'
    )
    parts["xl/externalLinks/_rels/externalLink1.xml.rels"] = (
        b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        b'<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="file:///D:/so-lieu.xlsx" TargetMode="External"/></Relationships>'
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


# What a letter is in TCVN3 (ABC), the encoding of the fonts whose names begin with .Vn.
TCVN3 = dict(
    zip(
        "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ",
        "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ¡¢£¤¥¦§",
    )
)


def tcvn3(text):
    return "".join(TCVN3.get(letter, letter) for letter in text)


LEGACY = [
    ["Sở Y tế tỉnh Cao Bằng"],
    ["Báo cáo công tác an toàn, vệ sinh lao động năm 2025"],
    ["STT", "Nội dung", "Đơn vị tính", "Năm 2025"],
    [1, SYT[0], "lượt", 3997],
    [2, SYT[1], "đơn vị", 27],
    [3, SYT[2], "người", "1.707"],
    [4, SYT[3], "cơ sở", "KPS"],
]


@made("legacy/syt-vntime.xlsx")
def _():
    workbook = book([[tcvn3(value) if isinstance(value, str) else value for value in row] for row in LEGACY])
    for row in workbook.active.iter_rows():
        for cell in row:
            cell.font = Font(name=".VnTime")
    return workbook


@made("legacy/hnd-calc.xlsx")
def _():
    return book(
        letterhead("HỘI NÔNG DÂN TỈNH", "BÁO CÁO NĂM 2025")
        + [
            ["STT", "Nội dung", "ĐVT", "Năm 2025"],
            [1, "Số cuộc tuyên truyền lồng ghép của Hội Nông dân", "cuộc", "=100+20"],
            [2, "Số hội viên, nông dân được tuyên truyền", "người", "hơn 5.000"],
        ],
        hidden_rows=[9],
    )


def csv_lines(delimiter):
    rows = [
        ["CÔNG AN TỈNH CAO BẰNG", "", "", ""],
        ["Kết quả công tác PCCC năm 2025", "", "", ""],
        ["STT", "Nội dung", "Đơn vị tính", "Năm 2025"],
        ["1", "Số cơ sở được kiểm tra PCCC và CNCH", "cơ sở", "841"],
        ["2", "Số tiền xử phạt vi phạm hành chính PCCC", "triệu đồng", "21,4"],
        ["3", "Số hồ sơ nghiệm thu PCCC", "hồ sơ", "KPS"],
        ["4", "Số hồ sơ thẩm duyệt thiết kế PCCC", "hồ sơ", ""],
    ]
    quote = lambda text: f'"{text}"' if delimiter in text else text
    return "\r\n".join(delimiter.join(quote(value) for value in row) for row in rows) + "\r\n"


# Windows-1258 writes most tones as letters of their own behind the vowel.
TONES = {"\u0300": 0xCC, "\u0309": 0xD2, "\u0303": 0xDE, "\u0301": 0xEC, "\u0323": 0xF2}
PLAIN_1258 = {"đ": 0xF0, "Đ": 0xD0, "ă": 0xE3, "Ă": 0xC3, "â": 0xE2, "Â": 0xC2, "ê": 0xEA, "Ê": 0xCA, "ô": 0xF4, "Ô": 0xD4, "ơ": 0xF5, "Ơ": 0xD5, "ư": 0xFD, "Ư": 0xDD}


def windows1258(text):
    out = bytearray()
    for letter in unicodedata.normalize("NFC", text):
        if ord(letter) < 128:
            out.append(ord(letter))
            continue
        parts = unicodedata.normalize("NFD", letter)
        tone = next((part for part in parts if part in TONES), None)
        base = unicodedata.normalize("NFC", "".join(part for part in parts if part != tone))
        out.append(PLAIN_1258[base] if base in PLAIN_1258 else ord(base))
        if tone:
            out.append(TONES[tone])
    return bytes(out)


@made("cat-utf8-bom.csv")
def _():
    return b"\xef\xbb\xbf" + csv_lines(";").encode()


@made("cat-utf16.csv")
def _():
    return b"\xff\xfe" + csv_lines("\t").encode("utf-16-le")


@made("cat-windows-1258.csv")
def _():
    return windows1258(csv_lines(";"))


@made("cat-tcvn3.csv")
def _():
    return tcvn3(csv_lines(";").replace("CÔNG AN TỈNH CAO BẰNG", "Công an tỉnh Cao Bằng")).encode("latin-1")


@made("cat-dau-phay.csv")
def _():
    return csv_lines(",").encode()


@made("ban-quet.pdf.xlsx")
def _():
    return b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"


@made("cong-van.xlsx")
def _():
    path = os.path.join(folder, "cong-van.xlsx")
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
        archive.writestr("_rels/.rels", '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')
        archive.writestr("word/document.xml", '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>')
    return None


@made("trang-web.xls")
def _():
    return "<html><body><table><tr><td>Tổng số vụ TNLĐ</td><td>9</td></tr></table></body></html>".encode()


@made("rong.xlsx")
def _():
    return b""


@made("van-ban.xlsx")
def _():
    return "Kính gửi Sở Nội vụ,\r\nĐơn vị không có số liệu.\r\n".encode()


for name, make in files.items():
    path = os.path.join(folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    content = make()
    if isinstance(content, bytes):
        with open(path, "wb") as file:
            file.write(content)
    elif content is not None:
        content.save(path)

xml_link(os.path.join(folder, "hnd-lien-ket-ngoai.xlsx"))
with open(os.path.join(folder, "syt-nam-truoc-nam-nay.xlsx"), "rb") as file:
    whole = file.read()
with open(os.path.join(folder, "cat-cut.xlsx"), "wb") as file:
    file.write(whole[: len(whole) * 2 // 3])
