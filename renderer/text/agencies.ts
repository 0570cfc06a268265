import type {
  AgencyBinding,
  AgencyChange,
  AgencyDetail,
  AgencyEntry,
} from '../../shared/domain/agencies/agency-detail';
import type { EventPreview, NamedAgency } from '../../shared/domain/agencies/event-preview';
import type { EventKind } from '../../shared/domain/agencies/event-request';
import type { CalendarDate } from '../../shared/domain/calendar-date';
import { formatDate, formatNumber } from '../../shared/domain/format-vietnamese';
import { localDay } from '../../shared/domain/local-day';
import { eventKindWords, obstacleWords } from '../../shared/wording/agency-event';
import { agencyKindWords } from '../../shared/wording/agency-kind';
import { agencyCounts } from '../model/agency-consequences';
import { planPlaceWords } from './plan-place';

/** A whole number with its unit. */
export function counted(count: number, unit: string): string {
  return `${formatNumber(count, 0)} ${unit}`;
}

/** Words of the screen Cơ quan: the register. */
export const agenciesText = {
  or: 'hoặc',
  title: 'Cơ quan',
  tabs: [
    { value: 'register', text: 'Sổ cơ quan' },
    { value: 'events', text: 'Lịch sử thay đổi' },
    { value: 'offers', text: 'Gợi ý' },
  ],
  tabsLabel: 'Phần của màn hình',
  record: 'Ghi một thay đổi…',
  search: 'Tìm tên, viết tắt, mã',
  kind: 'Loại',
  anyKind: 'Mọi loại',
  group: 'Nhóm',
  anyGroup: 'Mọi nhóm',
  day: 'Ngày',
  dayHint: 'Để trống: mọi thời gian',
  dayWrong: 'Ghi ngày theo dạng 01/07/2025, hoặc để trống',
  table: 'Sổ cơ quan',
  columns: {
    name: 'Tên',
    abbreviation: 'Viết tắt',
    code: 'Mã',
    kind: 'Loại',
    group: 'Nhóm',
    validity: 'Hiệu lực',
    otherName: 'Tên khác',
  },
  none: 'Không có cơ quan nào khớp',
  noneRemedy:
    'Bớt chữ trong ô tìm, chọn “Mọi loại”, “Mọi nhóm”, hoặc để trống ô ngày để tìm ở mọi thời gian.',
  clear: 'Bỏ lọc',
  undo: 'Hoàn tác',
  redo: 'Làm lại',
  undoKeys: 'Ctrl+Z',
  dismiss: 'Đã đọc',
} as const;

/** `từ 01/07/2025`, `đến 30/06/2025`; blank where nobody has said since when. */
export function validityWords(from: CalendarDate | null, to: CalendarDate | null): string {
  if (from !== null && to !== null) return `${formatDate(from)} – ${formatDate(to)}`;
  if (from !== null) return `từ ${formatDate(from)}`;
  return to === null ? '' : `đến ${formatDate(to)}`;
}

/** The group's size; the groups that an agency is in, and the agency above it. */
export function placeWords({ isGroup, memberCount, groups, parent }: AgencyEntry): string {
  return [
    ...(isGroup ? [`nhóm · ${counted(memberCount, 'thành viên')}`] : []),
    ...(groups.length === 0 ? [] : [groups.map(({ name }) => name).join('; ')]),
    ...(parent === null ? [] : [`thuộc ${parent.name}`]),
  ].join(' · ');
}

/** The same in full, a line each, groups with their codes: `NHOM-HUYEN · UBND các huyện`. */
export function placeTitle(entry: AgencyEntry): string {
  const { groups } = entry;
  const besides = placeWords({ ...entry, groups: [] });
  return [...groups.map(({ code, name }) => `${code} · ${name}`), ...(besides === '' ? [] : [besides])].join(
    '\n',
  );
}

/** The name by which a search found it, who came after it, and its other names. */
export function otherNameWords({ foundBy, successors, aliases }: AgencyEntry): string {
  return [
    ...(foundBy === null ? [] : [foundBy]),
    ...(successors.length === 0 ? [] : [`nay là ${namesOf(successors)}`]),
    ...aliases.filter((alias) => alias !== foundBy),
  ].join(' · ');
}

/** A few names, and how many there are besides. */
export function namesOf(agencies: readonly NamedAgency[], atMost = 3): string {
  const shown = agencies.slice(0, atMost).map(({ name }) => name);
  const more = agencies.length - shown.length;
  return more > 0 ? `${shown.join('; ')} và ${counted(more, 'cơ quan khác')}` : shown.join('; ');
}

/** `22/11/2026 10:34` on the computer's own clock, for an instant as the register keeps it. */
export function momentWords(instant: string): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return instant;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${formatDate(localDay(moment))} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** How many agencies are listed, of which day. */
export function listedWords(total: number, on: CalendarDate | null): string {
  const when = on === null ? 'ở mọi thời gian' : `ngày ${formatDate(on)}`;
  return `${counted(total, 'cơ quan')} ${when}`;
}

export const fieldWords: Readonly<Record<AgencyChange['field'], string>> = {
  name: 'tên',
  abbreviation: 'tên viết tắt',
  kind: 'loại',
  parent: 'cấp trên',
  note: 'ghi chú',
  aliases: 'tên gọi khác',
  contacts: 'người liên hệ',
};

/** `56 cơ quan mới, 10 cơ quan kết thúc`. */
function changedWords(preview: EventPreview): string {
  const { begins, ends, renamed, joins, leaves } = agencyCounts(preview);
  const isOnlyGroup = begins + ends === 0;
  const parts = [
    begins > 0 ? counted(begins, 'cơ quan mới') : '',
    ends > 0 ? counted(ends, 'cơ quan kết thúc') : '',
    renamed > 0 ? counted(renamed, 'đổi tên') : '',
    isOnlyGroup && joins > 0 ? counted(joins, 'vào danh sách') : '',
    isOnlyGroup && leaves > 0 ? counted(leaves, 'ra khỏi danh sách') : '',
    preview.bindings.length > 0 ? counted(preview.bindings.length, 'việc được bàn giao') : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** `Đã ghi nhận: Thay cấp. 56 cơ quan mới, 10 cơ quan kết thúc.` */
export function appliedWords(kind: EventKind, preview: EventPreview): string {
  const changed = changedWords(preview);
  return `Đã ghi nhận: ${eventKindWords[kind]}.${changed === '' ? '' : ` ${changed}.`}`;
}

/** What recording the event would change, behind its day and ground. */
export function appliedCounts(preview: EventPreview): string {
  const changed = changedWords(preview);
  return changed === '' ? '' : ` · ${changed}`;
}

/** What was remembered of the files of an agency that ends; it stays with the old agency. */
export function rememberedWords({ name, mappings, layouts }: EventPreview['remembered'][number]): string {
  return `${name}: ${counted(mappings, 'lựa chọn đã nhớ')}, ${counted(layouts, 'vị trí bảng')} ở lại với cơ quan cũ`;
}

/** What an undo did; agencies that something else refers to stay, and are named. */
export function undoneWords(gone: readonly NamedAgency[], kept: readonly NamedAgency[]): string {
  const parts = [
    gone.length > 0 ? ` Bỏ khỏi sổ ${counted(gone.length, 'cơ quan')}.` : '',
    kept.length > 0 ? ` Giữ lại ${counted(kept.length, 'cơ quan')} vì đã có dữ liệu: ${namesOf(kept)}.` : '',
  ];
  return `Đã hoàn tác.${parts.join('')}`;
}

/** Why a redo was refused. */
export function redoRefusedWords({ obstacles, questions }: EventPreview): string {
  const [first] = obstacles;
  if (first) return `Chưa làm lại được. ${obstacleWords(first)}`;
  return `Chưa làm lại được: có ${counted(questions.length, 'câu hỏi')} phải trả lời. Ghi lại thay đổi này từ đầu.`;
}

/** What became of an edit that was taken back. */
export function editUndoneWords(state: 'undone' | 'already_undone' | 'changed_since'): string {
  if (state === 'undone') return 'Đã hoàn tác lần sửa.';
  if (state === 'already_undone') return 'Lần sửa này đã được hoàn tác trước đó.';
  return 'Chưa hoàn tác: ô này đã được sửa tiếp sau đó. Hoàn tác lần sửa mới nhất trước.';
}

export const boundKindWords: Readonly<Record<AgencyBinding['about'], string>> = {
  duty: 'Nhiệm vụ',
  item: 'Mục',
  rule: 'Chế độ báo cáo',
  indicator: 'Chỉ tiêu',
  standing: 'Cơ quan thường trực',
};

/** What an agency is bound to, as people say it: `Mục III.18`, `Chỉ tiêu TN-01`, `Chế độ báo cáo`. */
export function boundWords({ about, key }: Pick<AgencyBinding, 'about' | 'key'>): string {
  switch (about) {
    case 'item':
    case 'duty':
      return `${boundKindWords[about]} ${planPlaceWords(key.slice(key.indexOf(':') + 1))}`;
    case 'indicator':
      return `${boundKindWords[about]} ${key}`;
    default:
      return boundKindWords[about];
  }
}

/** `SYT · Sở, ngành · từ 01/03/2025`. */
export function panelSubtitle({ code, kind, isGroup, validFrom, validTo }: AgencyDetail): string {
  const validity = validityWords(validFrom, validTo);
  return [code, isGroup ? 'Nhóm' : agencyKindWords[kind], validity].filter((part) => part !== '').join(' · ');
}
