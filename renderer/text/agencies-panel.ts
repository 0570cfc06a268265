import type { AgencyDetail, AgencyEdit } from '../../shared/domain/agencies/agency-detail';
import { AgencyKind } from '../../shared/domain/agency';
import { formatDate, formatNumber } from '../../shared/domain/format-vietnamese';
import { eventKindWords } from '../../shared/wording/agency-event';
import { agencyKindWords } from '../../shared/wording/agency-kind';
import { fieldWords, momentWords } from './agencies';

/** Words of the panel of one agency. */
export const agencyPanelText = {
  timeBar: 'Thời gian và kế thừa',
  today: 'hôm nay',
  predecessor: 'trước đó',
  successor: 'sau đó',
  self: 'cơ quan này',
  more: (count: number) => `Hiện thêm ${formatNumber(count, 0)}`,
  names: 'Tên qua các thời kỳ',
  data: 'Thông tin',
  abbreviation: 'Viết tắt',
  kind: 'Loại',
  parent: 'Cấp trên',
  children: 'Cấp dưới',
  aliases: 'Tên gọi khác',
  note: 'Ghi chú',
  contacts: 'Liên hệ',
  groups: 'Thuộc nhóm',
  members: 'Thành viên',
  events: 'Thay đổi đã ghi',
  bindings: 'Được giao',
  through: 'qua',
  edits: 'Các lần sửa',
  none: 'chưa có',
  edit: 'Sửa',
  save: 'Ghi',
  cancel: 'Thôi',
  saveKeys: 'Enter',
  cancelKeys: 'Esc',
  name: 'Tên (sửa chính tả; đổi tên theo văn bản là một thay đổi)',
  oneALine: 'Mỗi dòng một tên',
  addContact: 'Thêm người liên hệ',
  removeContact: 'Bỏ',
  contact: { name: 'Họ tên', duty: 'Chức vụ', phone: 'Điện thoại', email: 'Thư điện tử', note: 'Ghi chú' },
  record: 'Ghi một thay đổi của cơ quan này…',
  findParent: 'Tìm cơ quan cấp trên',
} as const;

/** How one agency came after another: `sáp nhập từ 01/03/2025, theo …`. */
export function successionWords({
  kind,
  happenedOn,
  legalBasis,
}: AgencyDetail['predecessors'][number]): string {
  return `${eventKindWords[kind].toLowerCase()} từ ${formatDate(happenedOn)} · ${legalBasis}`;
}

/** What was put right, by whom and when. */
export function editWords({ field, before, after, editedBy, editedAt, undoneAt }: AgencyEdit): string {
  const undone = undoneAt === null ? '' : ' · đã hoàn tác';
  const words = (json: string) => {
    const kind = AgencyKind.options.find((one) => field === 'kind' && JSON.stringify(one) === json);
    return kind === undefined ? shown(json) : agencyKindWords[kind];
  };
  return `Sửa ${fieldWords[field]}: ${words(before)} → ${words(after)} · ${editedBy}, ${momentWords(editedAt)}${undone}`;
}

function shown(json: string): string {
  try {
    const value: unknown = JSON.parse(json);
    if (value === null || value === '') return 'trống';
    if (typeof value === 'string') return `“${value}”`;
    if (Array.isArray(value)) return value.length === 0 ? 'trống' : value.map(lineOf).join('; ');
  } catch {
    return json;
  }
  return json;
}

function lineOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return Object.values(value ?? {})
    .filter((part) => typeof part === 'string' && part !== '')
    .join(', ');
}
