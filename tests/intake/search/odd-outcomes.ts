/** What each odd layout comes to: its figures, then what is open. */
export const oddOutcomes: Readonly<Record<string, readonly string[]>> = {
  'one column: Khu vực nhà nước': [
    'question which_column@Sheet1!C1 "C: Khu vực nhà nước" → column:C, ignore',
  ],
  'one column: Huyện Hòa An': ['question which_column@Sheet1!C1 "C: Huyện Hòa An" → column:C, ignore'],
  'one column: Còn lại chưa thực hiện': [
    'question which_column@Sheet1!C1 "C: Còn lại chưa thực hiện" → column:C, ignore',
  ],
  'one column: Số đăng ký': ['question which_column@Sheet1!C1 "C: Số đăng ký" → column:C, ignore'],
  'one column: Điểm': ['question which_column@Sheet1!C1 "C: Điểm" → column:C, ignore'],
  'one column: Kinh phí': ['question which_column@Sheet1!C1 "C: Kinh phí" → column:C, ignore'],
  'one column: Số văn bản': ['question which_column@Sheet1!C1 "C: Số văn bản" → column:C, ignore'],
  'one column: Trang': ['question which_column@Sheet1!C1 "C: Trang" → column:C, ignore'],
  'one column: T12/2025': ['question which_column@Sheet1!C1 "C: T12/2025" → column:C, ignore'],
  'one column: 6 tháng cuối năm 2025': [
    'question which_column@Sheet1!C1 "C: 6 tháng cuối năm 2025" → column:C, ignore',
  ],
  'one column: LĐLĐ tỉnh': ['question which_column@Sheet1!C1 "C: LĐLĐ tỉnh" → column:C, ignore'],
  'one column: Số lượt': [
    'SK-01 Sheet1!C2 = 350',
    'question which_indicator@Sheet1!B3 "Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN" → indicator:SK-03, ignore',
  ],
  'one column: Đạt được': ['SK-01 Sheet1!C2 = 350', 'SK-03 Sheet1!C3 = 70'],
  'one column: Sở Y tế': ['SK-01 Sheet1!C2 = 350', 'SK-03 Sheet1!C3 = 70'],
  'one district a row': [
    'question no_total_row@Sheet1!C2:C2#HL-03 "1" → value:5',
    'question no_total_row@Sheet1!D2:D2#HL-06 "1" → value:450',
  ],
  'the sender as the only row': ['HL-03 Sheet1!C2 = 5', 'HL-06 Sheet1!D2 = 450'],
  'a title of a month under that of the year': [
    'question which_column@Sheet1!C4 "C: Số liệu" → column:C, ignore',
  ],
  'a title of last year under that of this year': [
    'question which_column@Sheet1!C4 "C: Số liệu" → column:C, ignore',
  ],
  'a place and a month under a title': ['SK-01 Sheet1!C5 = 350', 'SK-03 Sheet1!C6 = 70'],
  'a document of last year named under a title': ['SK-01 Sheet1!C5 = 350', 'SK-03 Sheet1!C6 = 70'],
  'a title of plans': ['question which_column@Sheet1!C3 "C: Số liệu" → column:C, ignore'],
  'a title of results of a plan': ['SK-01 Sheet1!C4 = 350', 'SK-03 Sheet1!C5 = 70'],
  'a title of one district': ['question which_column@Sheet1!C4 "C: Số liệu" → column:C, ignore'],
  "another agency's rows": [
    'TN-04 Sheet1!C2 = 12',
    'question which_indicator@Sheet1!B3 "Liên đoàn Lao động tỉnh › Số NLĐ bị TNLĐ được thăm hỏi, tặng quà" → indicator:TN-08, ignore',
  ],
  'districts beside indicators': [
    'question which_indicator@Sheet1!B2 "Hòa An › Số lượt cán bộ, công chức, NLĐ khám sức khỏe định kỳ" → indicator:SK-01, ignore',
    'question which_indicator@Sheet1!B3 "Bảo Lạc › Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN" → indicator:SK-03, ignore',
  ],
  "another agency's section": [
    'TN-04 Sheet1!C3 = 12',
    'question which_indicator@Sheet1!B5 "Số NLĐ bị TNLĐ được thăm hỏi, tặng quà" → indicator:TN-08, ignore',
  ],
  'a section of one district': [
    'question which_indicator@Sheet1!B3 "Số lượt cán bộ, công chức, NLĐ khám sức khỏe định kỳ" → indicator:SK-01, ignore',
    'question which_indicator@Sheet1!B4 "Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN" → indicator:SK-03, ignore',
  ],
  "another agency's sheet": [
    'TN-04 Sheet1!B3 = 12',
    'question which_indicator@Sheet2!A3 "Số NLĐ bị TNLĐ được thăm hỏi, tặng quà" → indicator:TN-08, ignore',
  ],
  'a total over agencies': [
    'question two_cells_one_indicator@Sheet1!C4#TN-08 "8" → value:8, value:3, value:5',
    'question two_cells_one_indicator@Sheet1!D4#TN-04 "11" → value:11, value:4, value:7',
  ],
  'codes of another register': [
    'SK-01 Sheet1!C3 = 350',
    'question which_indicator@Sheet1!B2 "Số giường bệnh" → indicator:SK-02, ignore',
  ],
  'money in no unit': [
    'PC-01 Sheet1!C3 = 420',
    'question other_unit@Sheet1!C2#PC-03 "21400000" → value:21400000, value:21400, value:21.4',
  ],
  'money in no unit that nobody was fined': ['PC-03 Sheet1!C2 = 0', 'PC-01 Sheet1!C3 = 420'],
  'periods of rows': ['SK-03 Sheet1!C3 = 707', 'SK-01 Sheet1!C5 = 3997'],
  'years merged beside labels': ['SK-01 Sheet1!D3 = 3997'],
  'figures before labels and numbers after': ['SK-01 Sheet1!A2 = 3997', 'SK-03 Sheet1!A3 = 707'],
  'a unit where the figure belongs': [
    'SK-01 Sheet1!C2 = 3997',
    'question which_indicator@Sheet1!C3 "người" → ignore',
  ],
  'ditto marks for units': ['PC-06 Sheet1!D2 = 30', 'PC-05 Sheet1!D3 = 31'],
  'money beside numbers': ['SK-01 Sheet1!C2 = 3997', 'SK-03 Sheet1!C3 = 707'],
  'a column of days': ['SK-01 Sheet1!D2 = 3997', 'SK-03 Sheet1!D3 = 707'],
  'years under a range of years': ['SK-01 Sheet1!D3 = 3997'],
  'totals of blocks and of all': [
    'HL-03 Sheet1!C7 = 6',
    'question total_differs@Sheet1!D7#HL-06 "360" → value:360, value:350',
  ],
  "a label without the sender's own name": ['TT-06 Sheet1!C2 = 45', 'TT-07 Sheet1!C3 = 5200'],
  "a label without another's name": [
    'TN-04 Sheet1!C3 = 12',
    'question which_indicator@Sheet1!B2 "Số cuộc tuyên truyền lồng ghép" → indicator:TT-06, ignore',
  ],
  'workers as the unit': ['HL-06 Sheet1!D2 = 1450'],
  'a period in two cells': ['SK-01 Sheet1!C5 = 350', 'SK-03 Sheet1!C6 = 70'],
  'sections of plans and results': [
    'SK-01 Sheet1!C6 = 3997',
    'question which_indicator@Sheet1!B4 "Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN" → indicator:SK-03, ignore',
  ],
  'a sheet of a quarter under the title of the year': [
    'question which_column@Quý IV!C3 "C: Số liệu" → column:C, ignore',
  ],
  'in the corner: ĐVT: nghìn người': [
    'SK-03 Sheet1!C6 = 70 [nghìn người]',
    'question which_indicator@Sheet1!B5 "Số lượt cán bộ, công chức, NLĐ khám sức khỏe định kỳ" → indicator:SK-01, ignore',
  ],
  'in the corner: ĐVT: nghìn': [
    'question which_indicator@Sheet1!B5 "Số lượt cán bộ, công chức, NLĐ khám sức khỏe định kỳ" → indicator:SK-01, ignore',
    'question which_indicator@Sheet1!B6 "Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN" → indicator:SK-03, ignore',
  ],
  'in the corner: Đơn vị tính: 1.000': [
    'question which_indicator@Sheet1!B5 "Số lượt cán bộ, công chức, NLĐ khám sức khỏe định kỳ" → indicator:SK-01, ignore',
    'question which_indicator@Sheet1!B6 "Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN" → indicator:SK-03, ignore',
  ],
  'one column of results: Số liệu (1.000)': [
    'question which_indicator@Sheet1!B2 "Số lượt cán bộ, công chức, NLĐ khám sức khỏe định kỳ" → indicator:SK-01, ignore',
    'question which_indicator@Sheet1!B3 "Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN" → indicator:SK-03, ignore',
  ],
  'one column of results: Số liệu (ngàn lượt)': [
    'SK-01 Sheet1!C2 = 350 [ngàn lượt]',
    'question which_indicator@Sheet1!B3 "Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN" → indicator:SK-03, ignore',
  ],
  'one column of results: Số liệu tạm giao': [
    'question which_column@Sheet1!C1 "C: Số liệu tạm giao" → column:C, ignore',
  ],
  'one column of results: Kết quả huyện Hòa An': [
    'question which_column@Sheet1!C1 "C: Kết quả huyện Hòa An" → column:C, ignore',
  ],
  'one column of results: Kết quả đến 31/10/2025': [
    'question which_column@Sheet1!C1 "C: Kết quả đến 31/10/2025" → column:C, ignore',
  ],
  'one column of results: Thực hiện từ đầu tháng': [
    'question which_column@Sheet1!C1 "C: Thực hiện từ đầu tháng" → column:C, ignore',
  ],
  'one column of results: Kết quả thực hiện trong năm': ['SK-01 Sheet1!C2 = 350', 'SK-03 Sheet1!C3 = 70'],
  'a lower heading of something else': [
    'question which_column@Sheet1!C2 "C: Kết quả thực hiện › Huyện Hòa An" → column:C, ignore',
  ],
  'figures that look like years': ['HL-03 Sheet1!C4 = 2000', 'HL-06 Sheet1!D4 = 1999'],
  'parts of a blank figure': [
    'SK-01 Sheet1!C2 = ',
    'SK-03 Sheet1!C5 = 70',
    'question unmatched_row@Sheet1!B3 "Nam" → ignore',
    'question unmatched_row@Sheet1!B4 "Nữ" → ignore',
  ],
  'units and years down, indicators across': [
    'PC-01 Sheet1!B4 = 420',
    'PC-03 Sheet1!C4 = 21.4',
    'PC-06 Sheet1!D4 = 34',
  ],
};
