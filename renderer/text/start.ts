/** Words for an empty database and for one that cannot be used. */
export const startText = {
  title: 'Chưa có kế hoạch',
  intro:
    'Cơ sở dữ liệu này còn trống. Chọn một kế hoạch để nạp danh sách cơ quan, kỳ báo cáo, chỉ tiêu và mục tiêu.',
  readPlan: 'Đọc kế hoạch từ văn bản…',
  readPlanNote: 'Hoặc đọc kế hoạch của tỉnh từ tệp .docx, .pdf, .txt rồi xem lại trước khi ghi nhận.',
  listLabel: 'Kế hoạch có sẵn',
  load: 'Nạp kế hoạch',
  loading: 'Đang nạp…',
  noPresets: 'Bản cài đặt này không kèm kế hoạch nào.',
  stoppedTitle: 'Chưa dùng được dữ liệu',
  stoppedSubject: 'Nơi liên quan',
  retry: 'Thử lại',
} as const;

/** What a preset holds, in one line. */
export function presetContents(preset: {
  readonly agencyItems: number;
  readonly duties: number;
  readonly targets: number;
  readonly indicators: number;
}): string {
  return `${preset.agencyItems} mục giao nhiệm vụ · ${preset.duties} nhiệm vụ · ${preset.targets} mục tiêu · ${preset.indicators} chỉ tiêu`;
}
