import type { AgencyGroup } from '../model/agency-group';

/** Words of the screen Báo cáo nhận. */
export const receptionText = {
  title: 'Báo cáo nhận',
  takeFiles: 'Nhập tệp…',
  takeFolder: 'Nhập thư mục…',
  chooseFolderTitle: 'Chọn thư mục chứa các tệp báo cáo',
  writeTemplates: 'Ghi mẫu báo cáo…',
  templateFolderTitle: 'Chọn thư mục để ghi mẫu báo cáo',
  writeOneTemplate: 'Ghi mẫu của cơ quan này…',
  agency: 'Cơ quan',
  notBound: 'không phải báo cáo',
  due: 'hạn',
  fold: 'Thu gọn',
  unfold: 'Mở ra',
  version: 'Lần',
  versions: 'Các lần báo cáo',
  received: 'Ngày nhận',
  document: 'Số văn bản',
  noDocument: 'chưa ghi số',
  figures: 'Số liệu',
  nilReport: 'Báo cáo không phát sinh',
  issues: 'Điểm để ngỏ',
  acceptedBy: 'Người ghi nhận',
  file: 'Tệp gốc',
  saveOriginal: 'Lưu tệp gốc…',
  saveOriginalTitle: 'Lưu tệp gốc',
  noVersions: 'Chưa có báo cáo nào của kỳ này.',
  noVersionsNext: 'Khi có tệp gửi về, chọn Nhập tệp hoặc thả tệp vào cửa sổ.',
  noAgencies: 'Kế hoạch chưa có cơ quan nào phải báo cáo.',
  latest: 'đang dùng',
} as const;

export const groupNames: Readonly<Record<AgencyGroup, string>> = {
  authorities: 'Sở, ban, ngành',
  committees: 'Ủy ban nhân dân các cấp',
  forces: 'Lực lượng vũ trang',
  press: 'Báo chí',
  organisations: 'Bảo hiểm, đoàn thể, hội',
  others: 'Doanh nghiệp và đơn vị khác',
};

/** `lần 2`. */
export function versionWords(version: number): string {
  return `lần ${version}`;
}

/** `12 số liệu`. */
export function figureCountWords(count: number): string {
  return `${count} số liệu`;
}

/** `2 điểm để ngỏ`. */
export function issueCountWords(count: number): string {
  return `${count} điểm để ngỏ`;
}
