import { agencyViewWords } from '../../shared/wording/agency-view';

/** Words of the switch between agencies as they were and as they are, and of tables by agency. */
export const agencyViewText = {
  label: 'Cơ quan',
  choices: [
    { value: 'then', text: agencyViewWords('then') },
    { value: 'now', text: agencyViewWords('now') },
  ],
  by: 'Xếp bảng',
  byChoices: [
    { value: 'indicator', text: 'theo chỉ tiêu' },
    { value: 'agency', text: 'theo cơ quan' },
  ],
  agency: 'Cơ quan',
  noRows: 'Kỳ này chưa có cơ quan nào phải cho số liệu.',
  noOrigin: 'chưa có số liệu gốc',
  madeOf: (names: readonly string[]) => `gồm ${names.join(' + ')}`,
  without: (names: readonly string[]) => `chưa có ${names.join(', ')}`,
  under: (name: string) => `nay là ${name}`,
  uncompared: 'Số liệu kỳ trước không so sánh được với cơ quan nào của kỳ này',
} as const;
