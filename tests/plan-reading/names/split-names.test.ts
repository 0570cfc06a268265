import { describe, expect, it } from 'vitest';
import { bodyKindOf, isCollective } from '../../../shared/plan-reading/names/body-kind';
import { listEnd } from '../../../shared/plan-reading/names/name-end';
import { wordsOfName } from '../../../shared/plan-reading/names/placed-name';
import { splitNames } from '../../../shared/plan-reading/names/split-names';
import { searchable } from '../../../shared/plan-reading/text/searchable';

function names(text: string, running: boolean): readonly string[] {
  const search = searchable(text);
  const end = running ? listEnd(search, 0) : text.length;
  return splitNames(search, 0, end, running).map((name) => wordsOfName(text, name));
}

describe('names in a heading', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Sở Văn hoá, Thể thao và Du lịch', ['Sở Văn hoá, Thể thao và Du lịch']],
    ['Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh', ['Công an tỉnh', 'Bộ Chỉ huy Quân sự tỉnh']],
    ['Các tổ chức, đơn vị, doanh nghiệp trên địa bàn', ['Các tổ chức, đơn vị, doanh nghiệp trên địa bàn']],
    ['Văn phòng Bộ, Tạp chí Lao động', ['Văn phòng Bộ', 'Tạp chí Lao động']],
    ['Sở Dân tộc và Tôn giáo; Sở Ngoại vụ', ['Sở Dân tộc và Tôn giáo', 'Sở Ngoại vụ']],
    ['Tỉnh Đoàn, Hội LHPN tỉnh và Hội CCB tỉnh', ['Tỉnh Đoàn', 'Hội LHPN tỉnh', 'Hội CCB tỉnh']],
    ['Cục Thống kê, Kho bạc Nhà nước khu vực X', ['Cục Thống kê', 'Kho bạc Nhà nước khu vực X']],
    ['Viễn thông tỉnh, Bưu điện tỉnh', ['Viễn thông tỉnh', 'Bưu điện tỉnh']],
    ['Báo và Đài Phát thanh, Truyền hình tỉnh', ['Báo và Đài Phát thanh, Truyền hình tỉnh']],
    ['Các sở: Y tế, Công Thương và Xây dựng', ['Sở Y tế', 'Sở Công Thương', 'Sở Xây dựng']],
    ['SỞ Y TẾ, CÔNG AN TỈNH', ['SỞ Y TẾ', 'CÔNG AN TỈNH']],
    ['Các sở, ban, ngành tỉnh, UBND các xã, phường', ['Các sở, ban, ngành tỉnh', 'UBND các xã, phường']],
    ['Trường Đại học Tây Bắc, các trường cao đẳng', ['Trường Đại học Tây Bắc', 'các trường cao đẳng']],
  ])('%s', (text, expected) => {
    expect(names(text, false)).toEqual(expected);
  });
});

describe('names in a sentence', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Cục Việc làm tuyên truyền về kết quả', ['Cục Việc làm']],
    ['Công an xã, Trạm Y tế xã, các thôn triển khai', ['Công an xã', 'Trạm Y tế xã', 'các thôn']],
    ['Vụ Kế hoạch - Tài chính, Văn phòng Bộ tổ chức Hội nghị', ['Vụ Kế hoạch - Tài chính', 'Văn phòng Bộ']],
    ['đoàn kiểm tra trong thời gian kiểm tra', ['đoàn kiểm tra']],
    ['Cảnh sát PCCC diễn tập phương án', ['Cảnh sát PCCC']],
    ['Cơ quan Thường trực thực hiện Kế hoạch', ['Cơ quan Thường trực']],
    ['Chi cục trực thuộc Sở hướng dẫn', ['Chi cục trực thuộc Sở']],
    ['Sở Xây dựng tiến hành kiểm tra', ['Sở Xây dựng']],
    ['Ban Dân tộc và Đài Khí tượng Thủy văn tỉnh hướng dẫn', ['Ban Dân tộc', 'Đài Khí tượng Thủy văn tỉnh']],
    ['các sở, ngành liên quan phân bổ, giao dự toán', ['các sở, ngành liên quan']],
    ['các tổ chức chính trị - xã hội tổ chức phong trào', ['các tổ chức chính trị - xã hội']],
    ['UBND cấp xã tổ chức tuyên truyền', ['UBND cấp xã']],
    [
      'Sở Giao thông vận tải, các đơn vị liên quan, tăng cường',
      ['Sở Giao thông vận tải', 'các đơn vị liên quan'],
    ],
    ['các sở Y tế, Tài chính và Công an tỉnh xử lý', ['Sở Y tế', 'Sở Tài chính', 'Công an tỉnh']],
    ['Sở Nội vụ (cơ quan thường trực) và Hội Nông dân tỉnh vận động', ['Sở Nội vụ', 'Hội Nông dân tỉnh']],
    ['chính sách, chế độ đối với người lao động', []],
  ])('%s', (text, expected) => {
    expect(names(text, true)).toEqual(expected);
  });
});

describe('the kind of a body', () => {
  it.each([
    ['Sở Ngoại vụ', 'department', false],
    ['Ban Dân tộc', 'department', false],
    ['UBND các huyện, thị xã, thành phố', 'district_committee', true],
    ['UBND cấp xã', 'commune_committee', true],
    ['UBND thành phố Cao Bằng', 'other', false],
    ['Ban Quản lý các KCN tỉnh', 'management_board', false],
    ['Bộ Chỉ huy Bộ đội Biên phòng tỉnh', 'armed_force', false],
    ['Đài Phát thanh và Truyền hình tỉnh', 'press', false],
    ['Đài Khí tượng Thủy văn tỉnh', 'other', false],
    ['Bảo hiểm xã hội tỉnh', 'social_insurance', false],
    ['Hội Cựu chiến binh tỉnh', 'mass_organisation', false],
    ['Liên minh Hợp tác xã tỉnh', 'association', false],
    ['Các doanh nghiệp, hợp tác xã', 'enterprise', true],
    ['Các sở, ban, ngành, cơ quan, đơn vị liên quan', 'other', true],
    ['Hội đồng An toàn, vệ sinh lao động tỉnh', 'other', false],
  ])('%s', (name, kind, group) => {
    expect([bodyKindOf(name), isCollective(name, false)]).toEqual([kind, group]);
  });
});
