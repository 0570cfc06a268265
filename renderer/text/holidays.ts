import type { HolidayEntry, HolidayYear } from '../../shared/contract/holidays';
import { formatDate, formatNumber } from '../../shared/domain/format-vietnamese';
import { assertNever } from '../../shared/kit/assert-never';
import type { HolidayDeed } from '../model/holidays-deed';
import type { HolidayFault } from '../model/holidays-filling';
import type { HolidayRow } from '../model/holidays-rows';
import { momentWords } from './agencies';
import { movedCountWords } from './holidays-moves';

/** Words of the tab Ngày nghỉ. */
export const holidaysText = {
  title: 'Ngày nghỉ',
  year: 'Năm',
  add: 'Thêm ngày nghỉ, ngày làm bù…',
  addKeys: 'Ctrl+Enter ghi, Esc bỏ',
  confirm: 'Xác nhận…',
  confirmTitle: (year: number) => `Xác nhận bảng ngày nghỉ năm ${year}`,
  confirmSource: 'Văn bản xác nhận (số, ngày, cơ quan)',
  confirmSave: 'Xác nhận',
  confirmWhat: 'Xác nhận rằng bảng đã đủ ngày nghỉ và ngày làm bù của năm, theo văn bản.',
  noConfirmSource: 'Ghi văn bản xác nhận bảng.',
  unconfirm: 'Bỏ xác nhận',
  columns: {
    from: 'Từ',
    to: 'Đến',
    name: 'Tên',
    kind: 'Loại',
    swap: 'Hoán đổi với',
    status: 'Trạng thái',
    source: 'Văn bản nguồn',
    recorded: 'Người ghi',
    deeds: 'Việc',
  },
  shipped: 'có sẵn',
  change: 'Sửa',
  withdraw: 'Rút',
  withdrawn: 'Đã rút, đã thay hoặc đã hoàn tác',
  empty: (year: number) => `Năm ${year} chưa có ngày nghỉ nào trong bảng`,
  emptyRemedy:
    'Mọi ngày từ thứ Hai đến thứ Sáu đang được tính là ngày làm việc. Thêm ngày nghỉ khi có thông báo.',
  retry: 'Thử lại',
  undo: 'Hoàn tác',
  undoKeys: 'Ctrl+Z',
  dismiss: 'Đã đọc',
} as const;

/** Words of the form of an entry. */
export const holidayFormText = {
  add: 'Thêm vào bảng ngày nghỉ',
  change: 'Sửa mục trong bảng ngày nghỉ',
  kind: 'Loại',
  from: 'Từ ngày',
  to: 'Đến hết ngày',
  toHint: 'để trống nếu một ngày',
  name: 'Tên',
  status: 'Trạng thái',
  source: 'Văn bản nguồn',
  makesUpFor: 'Làm bù cho ngày nghỉ',
  madeUpOn: 'Làm bù vào ngày (nếu hoán đổi)',
  madeUpFor: 'Làm bù cho ngày (để trống: ngày nghỉ đầu)',
  save: 'Ghi',
  cancel: 'Thôi',
  keys: 'Ctrl+Enter',
} as const;

export const holidayKindWords: Readonly<Record<HolidayEntry['kind'], string>> = {
  off: 'nghỉ',
  worked: 'làm bù',
};

export const dayStatusWords: Readonly<Record<HolidayEntry['status'], string>> = {
  confirmed: 'đã công bố',
  by_law: 'theo luật',
  unverified: 'chưa kiểm chứng',
};

export const holidayFaultWords: Readonly<Record<HolidayFault, string>> = {
  bad_from: 'Ghi ngày đầu (ngày/tháng/năm).',
  bad_to: 'Ngày cuối chưa đúng, hoặc trước ngày đầu.',
  no_name: 'Ghi tên ngày nghỉ hoặc ngày làm bù.',
  no_source:
    'Ngày đã công bố cần văn bản nguồn. Chưa có văn bản thì chọn “theo luật” hoặc “chưa kiểm chứng”.',
  bad_make_up: 'Ngày làm bù chưa đúng, hoặc ngày nghỉ được bù không nằm trong những ngày nghỉ này.',
};

/** The name of a make-up day: `Làm bù cho ngày nghỉ 02/01/2026`. */
export function makeUpName(dayOff: HolidayEntry['from']): string {
  return `Làm bù cho ngày nghỉ ${formatDate(dayOff)}`;
}

/** How complete the table of a year is: `Bảng năm 2027: tạm, chưa có văn bản xác nhận đầy đủ`. */
export function yearStateWords({ year, state, confirmation }: HolidayYear): string {
  if (state === 'provisional' || !confirmation)
    return `Bảng năm ${year}: tạm, chưa có văn bản xác nhận đầy đủ`;
  const { source, confirmedBy, confirmedAt } = confirmation;
  return `Bảng năm ${year}: đã xác nhận theo ${source} (${confirmedBy}, ${momentWords(confirmedAt)})`;
}

/** `11 ngày nghỉ từ thứ Hai đến thứ Sáu · 2 ngày cuối tuần làm bù`. */
export function yearCountWords({ daysOff, daysWorked }: HolidayYear): string {
  return [
    `${formatNumber(daysOff, 0)} ngày nghỉ vào thứ Hai đến thứ Sáu`,
    `${formatNumber(daysWorked, 0)} ngày cuối tuần làm bù`,
  ].join(' · ');
}

/** The days an entry was swapped with: `làm bù 10/01/2026`, `bù cho 02/01/2026`; empty where none. */
export function swapWords({ entry, swappedWith }: HolidayRow): string {
  if (swappedWith.length === 0) return '';
  return `${entry.kind === 'off' ? 'làm bù' : 'bù cho'} ${swappedWith.map(formatDate).join(', ')}`;
}

/** Who entered it and when; what came with the program says so. */
export function recordedWords({ origin, recordedBy, recordedAt }: HolidayEntry): string {
  return origin === 'shipped' ? holidaysText.shipped : `${recordedBy}, ${momentWords(recordedAt)}`;
}

/** Who took an entry out or replaced it, and when: `Trần Văn A, 05/12/2025 08:10`. */
export function withdrawnWords({ undoneBy, undoneAt }: HolidayEntry): string {
  return undoneAt === null ? '' : `${undoneBy ?? ''}, ${momentWords(undoneAt)}`;
}

/** What was done last on the tab, in one line. */
export function holidayDeedWords(deed: HolidayDeed): string {
  switch (deed.kind) {
    case 'added':
    case 'changed': {
      const verb = deed.kind === 'added' ? 'Đã ghi' : 'Đã sửa';
      return `${verb} “${short(deed.name)}”: ${movedCountWords(deed.moves.length)}`;
    }
    case 'withdrawn':
      return `Đã rút “${short(deed.name)}”: ${movedCountWords(deed.moves.length)}`;
    case 'confirmed':
      return `Đã xác nhận bảng năm ${deed.year}`;
    case 'unconfirmed':
      return `Đã bỏ xác nhận bảng năm ${deed.year}`;
    case 'rule':
      return `Đã sửa quy tắc của ${short(deed.who)}: ${movedCountWords(deed.moves.length)}`;
    case 'rule-undone':
      return `Đã hoàn tác một lần sửa quy tắc của ${short(deed.who)}: ${movedCountWords(deed.moves.length)}`;
    default:
      return assertNever(deed);
  }
}

/** A name in a line that has to stay one. */
function short(name: string): string {
  return name.length > 90 ? `${name.slice(0, 90).trimEnd()}…` : name;
}
