import type { MadeSheet } from './made-workbook';

/** A report as some agency might lay it out. */
export type CorpusCase = {
  readonly title: string;
  readonly sheets: readonly MadeSheet[];
  /** The period that the clerk said, null where nothing was said; the whole of 2025 unless told. */
  readonly period?: string | null;
};

const letterhead = (agency: string): MadeSheet['rows'] => [
  ['UBND TỈNH CAO BẰNG', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  [agency, null, null, 'Độc lập - Tự do - Hạnh phúc'],
  ['Số: 123/BC-ATVSLD', null, null, 'Cao Bằng, ngày 05 tháng 12 năm 2025'],
  null,
];

export const corpus: readonly CorpusCase[] = [
  {
    title: 'one indicator a row under a letterhead, with a signature block',
    sheets: [
      {
        rows: [
          ...letterhead('SỞ Y TẾ'),
          ['BÁO CÁO KẾT QUẢ CÔNG TÁC AN TOÀN, VỆ SINH LAO ĐỘNG NĂM 2025'],
          ['STT', 'Nội dung', 'ĐVT', 'Kết quả', 'Ghi chú'],
          [1, 'Số lượt cán bộ, công chức, NLĐ khám sức khỏe định kỳ', 'lượt', 3997, null],
          [2, 'Số đơn vị, doanh nghiệp tổ chức khám phát hiện BNN', 'đơn vị', 27, null],
          [
            3,
            'Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN',
            'người',
            707,
            'tăng so với năm trước',
          ],
          [4, 'Số cơ sở có yếu tố có hại được quan trắc MTLĐ', 'cơ sở', 40],
          [5, 'Số mẫu quan trắc MTLĐ', 'mẫu', 'hơn 5.000'],
          null,
          ['Ghi chú: Số liệu tính đến ngày 05/12/2025'],
          ['NGƯỜI LẬP BIỂU', null, null, 'KT. GIÁM ĐỐC'],
          [null, null, null, 'PHÓ GIÁM ĐỐC'],
        ],
        merges: ['A5:E5'],
      },
    ],
  },
  {
    title: 'two years and a comparison',
    sheets: [
      {
        rows: [
          ['LIÊN ĐOÀN LAO ĐỘNG TỈNH CAO BẰNG'],
          ['Kết quả năm 2025'],
          ['TT', 'Chỉ tiêu', 'Năm 2024', 'Năm 2025', 'Tăng/giảm'],
          [1, 'Số hội nghị tuyên truyền, phổ biến pháp luật', 7, 9, 2],
          [2, 'Số người tham dự hội nghị tuyên truyền', 480, 564, 84],
        ],
      },
    ],
  },
  {
    title: 'years typed as numbers, plan and percent',
    sheets: [
      {
        rows: [
          ['Nội dung', 'Kế hoạch 2025', 2024, 2025, 'Đạt (%)'],
          ['Số cơ sở được kiểm tra PCCC và CNCH', 800, 790, 841, 105.1],
          ['Số hồ sơ nghiệm thu PCCC', 30, 31, 35, 116.7],
        ],
      },
    ],
  },
  {
    title: 'two levels of headings, merged, with column numbers',
    sheets: [
      {
        rows: [
          ['STT', 'Nội dung', 'Năm 2024', null, 'Năm 2025', null, 'Ghi chú'],
          [null, null, 'Kế hoạch', 'Thực hiện', 'Kế hoạch', 'Thực hiện', null],
          ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
          ['I', 'Công tác huấn luyện'],
          [1, 'Số đợt huấn luyện kỹ thuật an toàn vật liệu nổ công nghiệp', 2, 2, 3, 3],
          [2, 'Số Giấy chứng nhận huấn luyện kỹ thuật an toàn được cấp', 100, 98, 120, 127],
          ['II', 'An toàn điện'],
          [1, 'Số lớp tập huấn, huấn luyện kỹ thuật an toàn điện', 4, 4, 4, 4],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:G2'],
      },
    ],
  },
  {
    title: 'the same headings without merges, as a text table has them',
    sheets: [
      {
        rows: [
          ['STT', 'Nội dung', 'Năm 2024', null, 'Năm 2025', null, 'Ghi chú'],
          [null, null, 'Kế hoạch', 'Thực hiện', 'Kế hoạch', 'Thực hiện', null],
          ['A', 'B', 1, 2, 3, 4, 5],
          [1, 'Số đợt huấn luyện kỹ thuật an toàn vật liệu nổ công nghiệp', 2, 2, 3, 3],
          [2, 'Số Giấy chứng nhận huấn luyện kỹ thuật an toàn được cấp', 100, 98, 120, 127],
        ],
      },
    ],
  },
  {
    title: 'three levels of headings over six months and the year',
    sheets: [
      {
        rows: [
          ['BIỂU TỔNG HỢP NĂM 2025'],
          ['TT', 'Tên chỉ tiêu', 'Đơn vị tính', 'Kết quả thực hiện', null, null, null],
          [null, null, null, 'Năm 2025', null, 'So với cùng kỳ', null],
          [null, null, null, '6 tháng đầu năm', 'Cả năm', 'Số tuyệt đối', 'Tỷ lệ %'],
          [1, 'Số người tham gia bảo hiểm TNLĐ, BNN', 'Người', 33900, 34466, 1200, 3.6],
        ],
        merges: ['A2:A4', 'B2:B4', 'C2:C4', 'D2:G2', 'D3:E3', 'F3:G3', 'A1:G1'],
      },
    ],
  },
  {
    title: 'an indicator a column with a single row of figures',
    sheets: [
      {
        rows: [
          ['BẢO HIỂM XÃ HỘI TỈNH'],
          ['Số người tham gia bảo hiểm TNLĐ, BNN', 'Số người chết do TNLĐ', 'Tổng số vụ TNLĐ'],
          [34466, 2, 5],
        ],
      },
    ],
  },
  {
    title: 'an indicator a column, districts with a total that adds up',
    sheets: [
      {
        rows: [
          [
            'TT',
            'Huyện, thành phố',
            'Số cuộc tuyên truyền lồng ghép của Hội Nông dân',
            'Số hội viên, nông dân được tuyên truyền',
            'Ghi chú',
          ],
          [1, 'TP Cao Bằng', 8, 240, null],
          [2, 'Hòa An', 7, 200, null],
          [3, 'Trùng Khánh', 5, 160, null],
          [null, 'Tổng cộng', 20, 600, null],
        ],
      },
    ],
  },
  {
    title: 'an indicator a column, a total that does not add up',
    sheets: [
      {
        rows: [
          [
            'TT',
            'Huyện, thành phố',
            'Số cuộc tuyên truyền lồng ghép của Hội Nông dân',
            'Số hội viên, nông dân được tuyên truyền',
          ],
          [1, 'TP Cao Bằng', 8, 240],
          [2, 'Hòa An', 7, 200],
          [null, 'Tổng số', 20, 440],
        ],
      },
    ],
  },
  {
    title: 'an indicator a column, enterprises without a total',
    sheets: [
      {
        rows: [
          ['STT', 'Tên doanh nghiệp', 'Số NLĐ được huấn luyện ATVSLĐ', 'Ghi chú'],
          [1, 'Công ty CP Gang thép Cao Bằng', 210, null],
          [2, 'Công ty TNHH Tân Tiến', 90, null],
          [3, 'Tổng công ty Điện lực', 70, null],
        ],
      },
    ],
  },
  {
    title: 'indicators across, years down',
    sheets: [
      {
        rows: [
          ['Năm', 'Tổng số vụ TNLĐ', 'Số người chết do TNLĐ'],
          ['Năm 2024', 6, 1],
          ['Năm 2025', 5, 2],
          ['So sánh', -1, 1],
        ],
      },
    ],
  },
  {
    title: 'groups merged down beside short labels',
    sheets: [
      {
        rows: [
          ['STT', 'Nội dung', null, 'Số liệu'],
          [1, 'Huấn luyện an toàn điện', 'Số lớp', 4],
          [null, null, 'Số người tham gia', 481],
          [2, 'Quan trắc môi trường lao động', 'Số mẫu quan trắc MTLĐ', 5000],
        ],
        merges: ['B1:C1', 'B2:B3', 'A2:A3'],
      },
    ],
  },
  {
    title: 'codes beside labels in other words',
    sheets: [
      {
        rows: [
          ['Mã số', 'Chỉ tiêu', 'Số lượng'],
          ['SK-01', 'Khám sức khỏe định kỳ cho NLĐ', 3997],
          ['sk 03', 'Khám phát hiện bệnh nghề nghiệp', 707],
          ['QT01', 'Số cơ sở có yếu tố có hại được quan trắc MTLĐ', 40],
          ['SK-02', 'Số mẫu quan trắc MTLĐ', 5012],
        ],
      },
    ],
  },
  {
    title: 'sub-rows of women and of a part that is an indicator itself',
    sheets: [
      {
        rows: [
          ['TT', 'Nội dung', 'Kết quả'],
          [1, 'Số NLĐ được huấn luyện ATVSLĐ', 370],
          [null, 'Trong đó: nữ', 120],
          [null, '- Nữ', 120],
          [2, 'Tổng số vụ TNLĐ', 5],
          [null, 'Trong đó: Số vụ TNLĐ nghiêm trọng', 2],
          [null, '- Số vụ do điện', 1],
        ],
      },
    ],
  },
  {
    title: 'total, women and men as columns',
    sheets: [
      {
        rows: [
          ['TT', 'Nội dung', 'Năm 2025', null, null],
          [null, null, 'Tổng số', 'Trong đó: Nữ', 'Nam'],
          [1, 'Số NLĐ được huấn luyện ATVSLĐ', 370, 120, 250],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:E1'],
      },
    ],
  },
  {
    title: 'quarters with a total column',
    sheets: [
      {
        rows: [
          ['TT', 'Nội dung', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Cả năm'],
          [1, 'Tổng số vụ TNLĐ', 1, 2, 1, 1, 5],
        ],
      },
    ],
  },
  {
    title: 'two unnamed columns of figures',
    sheets: [
      {
        rows: [
          ['Nội dung', 'Lần 1', 'Lần 2'],
          ['Tổng số vụ TNLĐ', 4, 5],
          ['Số người chết do TNLĐ', 1, 2],
        ],
      },
    ],
  },
  {
    title: 'no headings at all',
    sheets: [
      {
        rows: [
          ['Báo cáo của Công an tỉnh năm 2025'],
          ['Số hồ sơ thẩm duyệt thiết kế PCCC', 39],
          ['Số hồ sơ thẩm định thiết kế PCCC', '05'],
          ['Số hồ sơ nghiệm thu PCCC', 35],
        ],
      },
    ],
  },
  {
    title: 'values inside the labels',
    sheets: [
      {
        rows: [
          ['Kết quả công tác an toàn lao động'],
          ['1. Tổng số vụ TNLĐ: 05 vụ'],
          ['2. Số người chết do TNLĐ: 02 người'],
        ],
      },
    ],
  },
  {
    title: 'two tables side by side',
    sheets: [
      {
        rows: [
          ['STT', 'Nội dung', 'Kết quả', null, 'STT', 'Nội dung', 'Kết quả'],
          [1, 'Tổng số vụ TNLĐ', 5, null, 1, 'Số hồ sơ nghiệm thu PCCC', 35],
          [2, 'Số người chết do TNLĐ', 2, null, 2, 'Số cơ sở được kiểm tra PCCC và CNCH', 841],
        ],
      },
    ],
  },
  {
    title: 'two tables side by side without a gap',
    sheets: [
      {
        rows: [
          ['STT', 'Nội dung', 'Kết quả', 'STT', 'Nội dung', 'Kết quả'],
          [1, 'Tổng số vụ TNLĐ', 5, 1, 'Số hồ sơ nghiệm thu PCCC', 35],
          [2, 'Số người chết do TNLĐ', 2, 2, 'Số cơ sở được kiểm tra PCCC và CNCH', 841],
        ],
      },
    ],
  },
  {
    title: 'two tables under one another with titles',
    sheets: [
      {
        rows: [
          ['1. Tai nạn lao động'],
          ['TT', 'Chỉ tiêu', 'Số lượng'],
          [1, 'Tổng số vụ TNLĐ', 5],
          null,
          ['2. Phòng cháy chữa cháy'],
          ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
          [1, 'Số hồ sơ nghiệm thu PCCC', 30, 35],
        ],
      },
    ],
  },
  {
    title: 'last year beside this year on sheets of their own',
    sheets: [
      {
        name: 'Năm 2024',
        rows: [
          ['Nội dung', 'Kết quả'],
          ['Tổng số vụ TNLĐ', 6],
          ['Số người chết do TNLĐ', 1],
        ],
      },
      {
        name: 'Năm 2025',
        rows: [
          ['Nội dung', 'Kết quả'],
          ['Tổng số vụ TNLĐ', 5],
          ['Số người chết do TNLĐ', 2],
        ],
      },
    ],
  },
  {
    title: 'a copy on a hidden sheet, once the same and once different',
    sheets: [
      {
        name: 'BC',
        rows: [
          ['Nội dung', 'Kết quả'],
          ['Tổng số vụ TNLĐ', 5],
          ['Số người chết do TNLĐ', 2],
        ],
      },
      {
        name: 'cu',
        state: 'veryHidden',
        rows: [
          ['Nội dung', 'Kết quả'],
          ['Tổng số vụ TNLĐ', 5],
          ['Số người chết do TNLĐ', 1],
        ],
      },
    ],
  },
  {
    title: 'the same indicator in two rows of one table',
    sheets: [
      {
        rows: [
          ['Nội dung', 'Kết quả'],
          ['Tổng số vụ TNLĐ', 5],
          ['Số người chết do TNLĐ', 2],
          ['Tổng số vụ tai nạn lao động', 7],
        ],
      },
    ],
  },
  {
    title: 'hidden rows and columns',
    sheets: [
      {
        rows: [
          ['Nội dung', 'Cột phụ', 'Kết quả'],
          ['Tổng số vụ TNLĐ', null, 5],
          ['Số người chết do TNLĐ', null, 2],
        ],
        hiddenRows: [3],
        hiddenColumns: ['B'],
      },
    ],
  },
  {
    title: 'money in another unit, said above and in brackets',
    sheets: [
      {
        rows: [
          ['Đơn vị tính: nghìn đồng'],
          ['TT', 'Nội dung', 'Kết quả'],
          [1, 'Số tiền xử phạt vi phạm hành chính PCCC', 21400],
          [2, 'Số trường hợp vi phạm hành chính PCCC bị xử lý', 21],
        ],
      },
      {
        rows: [
          ['TT', 'Nội dung', 'Kết quả'],
          [1, 'Số hồ sơ nghiệm thu PCCC (hồ sơ)', 35],
        ],
      },
    ],
  },
  {
    title: 'a row in another unit than its indicator',
    sheets: [
      {
        rows: [
          ['TT', 'Nội dung', 'ĐVT', 'Kết quả'],
          [1, 'Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN', 'lượt', 812],
          [2, 'Số mẫu quan trắc MTLĐ', 'mẫu', 5012],
        ],
      },
    ],
  },
  {
    title: 'sentences where figures belong',
    sheets: [
      {
        rows: [
          ['TT', 'Nội dung', 'Kết quả thực hiện'],
          [1, 'Công tác tuyên truyền', 'Đã tổ chức 09 hội nghị với 564 người tham dự'],
          [
            2,
            'Số hội nghị tuyên truyền, phổ biến pháp luật',
            'Đã tổ chức 09 hội nghị với 564 người tham dự tại các cơ sở',
          ],
          [3, 'Số người tham dự hội nghị tuyên truyền', '564 người'],
        ],
      },
    ],
  },
  {
    title: 'rows that belong to nothing of ours',
    sheets: [
      {
        rows: [
          ['TT', 'Nội dung', 'Kết quả'],
          [1, 'Số mẫu quan trắc MTLĐ', 5012],
          [2, 'Số xe ô tô đã đăng kiểm', 77],
          [3, 'Số mẫu quan trắc', 30],
          ['', 'Tổng cộng', 5089],
        ],
      },
    ],
  },
  {
    title: 'a table of other things beside ours',
    sheets: [
      {
        rows: [
          ['TT', 'Nội dung', 'Kết quả'],
          [1, 'Số mẫu quan trắc MTLĐ', 5012],
          [2, 'Tổng số vụ TNLĐ', 5],
        ],
      },
      {
        name: 'Xe',
        rows: [
          ['TT', 'Biển số', 'Số km', 'Ghi chú'],
          [1, '11A-123', 3000, null],
          [2, '11A-456', 4000, null],
        ],
      },
    ],
  },
  {
    title: 'a label over two rows of values, and a value over two rows of labels',
    sheets: [
      {
        rows: [
          ['TT', 'Nội dung', 'Kết quả'],
          [1, 'Tổng số vụ TNLĐ', 5],
          [null, null, 6],
          [2, 'Số hồ sơ nghiệm thu PCCC', 35],
          [3, 'Số hồ sơ thẩm định thiết kế PCCC', null],
        ],
        merges: ['B2:B3', 'C4:C5'],
      },
    ],
  },
  {
    title: 'sections of two years in one column',
    sheets: [
      {
        rows: [
          ['TT', 'Nội dung', 'Số liệu'],
          ['I', 'Năm 2024'],
          [1, 'Tổng số vụ TNLĐ', 6],
          [2, 'Số người chết do TNLĐ', 1],
          ['II', 'Năm 2025'],
          [1, 'Tổng số vụ TNLĐ', 5],
          [2, 'Số người chết do TNLĐ', 2],
        ],
      },
    ],
  },
  {
    title: 'an estimate is no result yet',
    sheets: [
      {
        rows: [
          ['TT', 'Nội dung', 'Kế hoạch năm 2025', 'Ước thực hiện năm 2025'],
          [1, 'Tổng số vụ TNLĐ', 6, 5],
        ],
      },
    ],
  },
  {
    title: 'columns by indicator with plan and result under each',
    sheets: [
      {
        rows: [
          ['TT', 'Đơn vị', 'Tổng số vụ TNLĐ', null, 'Số người chết do TNLĐ', null],
          [null, null, 'Năm 2024', 'Năm 2025', 'Năm 2024', 'Năm 2025'],
          [1, 'Hòa An', 3, 2, 1, 1],
          [2, 'Quảng Hòa', 3, 3, 0, 1],
          ['Tổng cộng', null, 6, 5, 1, 2],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'A5:B5'],
      },
    ],
  },
  {
    title: 'an empty form with headings',
    sheets: [
      {
        rows: [
          ['TT', 'Nội dung', 'ĐVT', 'Kết quả'],
          [1, 'Tổng số vụ TNLĐ', 'vụ', null],
          [2, 'Số người chết do TNLĐ', 'người', 2],
        ],
      },
    ],
  },
];
