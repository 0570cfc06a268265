import type {
  DutyDetail,
  DutyEvent,
  DutyPartner,
  DutyStatement,
  DutyUnit,
} from '../../shared/contract/duties';
import type { CalendarDate } from '../../shared/domain/calendar-date';
import type { DutyState, RecordedState } from '../../shared/domain/duties/duty-state';
import { type StateCounts, unitsIn } from '../../shared/domain/duties/state-counts';
import { formatDate, formatNumber } from '../../shared/domain/format-vietnamese';
import { localDay } from '../../shared/domain/local-day';
import { assertNever } from '../../shared/kit/assert-never';
import { dutyStateSigns, dutyStateWord } from '../../shared/wording/duty-state';

/** Words of the pages Theo cơ quan and Theo chủ đề, and of the panel of a duty. */
export const dutiesText = {
  listByAgency: 'Nhiệm vụ theo cơ quan',
  listByTopic: 'Nhiệm vụ theo chủ đề',
  find: 'Tìm nhiệm vụ',
  findHint: 'Tìm trong lời văn nhiệm vụ; gõ có dấu hoặc không dấu',
  role: 'Vai trò',
  state: 'Tình hình',
  all: 'Tất cả',
  agency: 'Cơ quan',
  allAgencies: 'Mọi cơ quan',
  duty: 'Nhiệm vụ',
  topic: 'Chủ đề',
  due: 'Hạn',
  mark: 'Dấu',
  marked: 'đã đánh dấu',
  unmark: 'Bỏ đánh dấu',
  keys: 'Space: đánh dấu dòng · Enter: mở nhiệm vụ · /: tìm',
  noRows: 'Không có nhiệm vụ nào khớp với điều đang tìm và lọc.',
  noDuties: 'Kế hoạch không có nhiệm vụ nào.',
  clear: 'Bỏ tìm và lọc',
  cut: 'Từ đang tìm có quá nhiều kết quả; gõ thêm chữ để tìm hẹp hơn.',
  loadingRow: 'Đang đọc…',
  noDay: 'không nêu',
  noRoster: 'nhóm chưa có danh sách thành viên',
} as const;

export const dutyPanelText = {
  title: 'Nhiệm vụ',
  quote: 'Nguyên văn',
  parts: 'Các ý',
  deadline: 'Thời hạn trong kế hoạch',
  lastDay: 'Hạn đang tính',
  addressee: 'Giao riêng',
  partners: 'Phối hợp',
  partnersLead: 'Cơ quan phối hợp và phần việc của họ',
  noOwnDuties: 'kế hoạch không giao nhiệm vụ riêng cùng chủ đề',
  members: 'Các cơ quan thực hiện',
  findMember: 'Tìm cơ quan',
  noMembers: 'Không có cơ quan nào khớp.',
  allMembers: 'Tất cả cơ quan của nhiệm vụ',
  history: 'Diễn biến',
  noHistory: 'Chưa ghi gì.',
  statements: 'Cơ quan báo cáo',
  noStatements: 'Chưa có báo cáo nào nói về nhiệm vụ này.',
  blankState: 'để trống',
  replaced: 'đã có bản sau thay',
  record: 'Ghi tiến độ…',
  extend: 'Gia hạn…',
  attach: 'Gắn tệp minh chứng…',
  attachTitle: 'Chọn tệp minh chứng',
  setDue: 'Đặt hạn…',
  withdraw: 'Rút…',
  undone: 'đã hoàn tác',
  undo: 'Hoàn tác',
  redo: 'Làm lại',
  save: 'Lưu tệp…',
  saveTitle: 'Lưu tệp minh chứng',
  onlyThisAgency: 'Xem mọi nhiệm vụ của cơ quan này',
  forAll: (count: number) => `cho cả ${formatNumber(count, 0)} cơ quan`,
  dueEdits: 'Hạn đã đặt',
} as const;

export const dutyFormText = {
  state: 'Tình hình',
  asOf: 'Tính đến ngày',
  note: 'Ghi chú',
  withdrawNote: 'Lý do rút (phải ghi)',
  dueOn: 'Hạn mới',
  reason: 'Lý do gia hạn (phải ghi)',
  document: 'Số văn bản (nếu có)',
  clearDue: 'Để trống là nhiệm vụ không có hạn.',
  oldDay: 'Hạn đang tính:',
  save: 'Ghi',
  saveKeys: 'Ctrl+Enter',
  cancel: 'Thôi',
  badDay: 'Ngày chưa đúng. Ghi ngày/tháng/năm, ví dụ 20/12/2025.',
  noReason: 'Ghi lý do trước khi lưu.',
  titles: {
    state: 'Ghi tiến độ',
    withdraw: 'Rút nhiệm vụ',
    extension: 'Gia hạn',
    due: 'Đặt hạn của nhiệm vụ',
  },
} as const;

/** The states that a clerk can choose; what is asked and not ordered has softer words. */
export function recordedChoices(
  requested: boolean,
): ReadonlyArray<{ readonly value: RecordedState; readonly label: string }> {
  return (['not_started', 'in_progress', 'done'] as const).map((value) => ({
    value,
    label: dutyStateWord(value, requested),
  }));
}

/** What is offered of a unit, and by whom: its own report, or those whom it took the duty over from. */
export function offeredWords({ from }: Pick<DutyUnit, 'from'>, state: string): string {
  return from === 'nobody' ? `Các cơ quan cũ đều: ${state}` : `Báo cáo của cơ quan nói khác: ${state}`;
}

/** The button that records what is offered. */
export function takeOfferedWords(from: DutyUnit['from']): string {
  return from === 'nobody' ? 'Ghi theo cơ quan cũ' : 'Ghi theo báo cáo';
}

/** The note of what was recorded by an offer. */
export function takenOverNote({ from, name }: Pick<DutyUnit, 'from' | 'name'>): string {
  return from === 'nobody' ? 'Các cơ quan cũ đều đã hoàn thành.' : `Ghi theo báo cáo của ${name}.`;
}

/** How many of the units are done, of those that were not withdrawn: `52/56`. */
export function doneWords(counts: StateCounts): string {
  return `${formatNumber(counts.done, 0)}/${formatNumber(unitsIn(counts) - counts.withdrawn, 0)}`;
}

/** `52/56 đã hoàn thành · 3 quá hạn`; what is not there is left out. */
export function countsWords(counts: StateCounts, requested: boolean): string {
  const others = (['overdue', 'extended', 'in_progress', 'withdrawn'] as const)
    .filter((state) => counts[state] > 0)
    .map((state) => `${formatNumber(counts[state], 0)} ${dutyStateWord(state, requested)}`);
  return [`${doneWords(counts)} ${dutyStateWord('done', requested)}`, ...others].join(' · ');
}

/** A filter with how many it leaves: `● đã hoàn thành (12)`. */
export function stateChoice(state: DutyState, counts: StateCounts | null): string {
  const count = counts === null ? '' : ` (${formatNumber(counts[state], 0)})`;
  return `${dutyStateSigns[state]} ${dutyStateWord(state, false)}${count}`;
}

/** `39 nhiệm vụ, 41 việc của từng cơ quan · 3/41 đã hoàn thành`. */
export function listWords(total: number, units: number, counts: StateCounts): string {
  const lines = `${formatNumber(total, 0)} dòng`;
  const each = units === total ? '' : ` · ${formatNumber(units, 0)} việc của từng cơ quan`;
  return `${lines}${each} · ${countsWords(counts, false)}`;
}

const relations: Readonly<Record<DutyPartner['relation'], string>> = {
  with: 'phối hợp với',
  directs: 'chỉ đạo',
  named_by: 'được nêu tên trong nhiệm vụ của',
};

/** `phối hợp với Sở Y tế · 1/2 việc đã xong`. */
export function partnerWords({ relation, name, duties, done, total }: DutyPartner): string {
  const own = duties.length === 0 ? '' : ` · ${done}/${total} việc đã xong`;
  return `${relations[relation]} ${name}${own}`;
}

/** `20/11/2025 14:05`: when something was recorded, by the computer's wall clock. */
export function instantWords(instant: string): string {
  const at = new Date(instant);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${formatDate(localDay(at))} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** What was recorded of a duty, in one line without who and when. */
export function eventWords(event: DutyEvent, requested: boolean): string {
  switch (event.kind) {
    case 'progress':
      return `${dutyStateSigns[event.state]} ${dutyStateWord(event.state, requested)}, tính đến ${formatDate(event.asOf)}`;
    case 'extension': {
      const before = event.before === null ? 'chưa có hạn' : formatDate(event.before);
      const letter = event.documentNumber === null ? '' : ` (văn bản ${event.documentNumber})`;
      return `◷ gia hạn: ${before} → ${formatDate(event.dueOn)}${letter}`;
    }
    case 'evidence':
      return `Tệp minh chứng: ${event.fileName}`;
    default:
      return assertNever(event);
  }
}

/** What was said with it. */
export function eventNote(event: DutyEvent): string {
  return event.kind === 'extension' ? event.reason : event.note;
}

/** A day that was set: `15/12/2025 → 20/12/2025`. */
export function dueEditWords({ before, after }: DutyDetail['dueEdits'][number]): string {
  const shown = (day: CalendarDate | null) => (day === null ? dutiesText.noDay : formatDate(day));
  return `${shown(before)} → ${shown(after)}`;
}

/** Who recorded it and when, and who took it back. */
export function byWhom({
  recordedBy,
  recordedAt,
  undoneBy,
  undoneAt,
}: Pick<DutyEvent, 'recordedBy' | 'recordedAt' | 'undoneBy' | 'undoneAt'>): string {
  const undone =
    undoneAt === null ? '' : ` · ${dutyPanelText.undone} ${undoneBy ?? ''}, ${instantWords(undoneAt)}`;
  return `${recordedBy}, ${instantWords(recordedAt)}${undone}`;
}

/** Where a report says it: `BC SYT 2025.xlsx › Nhiệm vụ › E8 · lần 2, nhận 10/12/2025`. */
export function statementSource({ source, version, receivedOn }: DutyStatement): string {
  return `${source.file} › ${source.sheet} › ${source.cell} · lần ${version}, nhận ${formatDate(receivedOn)}`;
}
