import type { EventSummary } from '../domain/agencies/agency-detail';
import type { EventKindName } from '../domain/agencies/event-kind';
import type {
  AgencyEffect,
  BindingEffect,
  ComparableEffect,
  EventNotice,
  EventPreview,
  EventQuestion,
  HeldReport,
  Obstacle,
  ReportEffect,
} from '../domain/agencies/event-preview';
import type { ListProblem } from '../domain/agencies/list-problem';
import { formatDate, formatPeriod } from '../domain/format-vietnamese';
import { dutyStateWord } from './duty-state';
import { groupEffectWords, handedOverWords } from './handed-over';

/** What an event is called. */
export const eventKindWords: Readonly<Record<EventKindName, string>> = {
  rename: 'Đổi tên',
  merge: 'Sáp nhập',
  split: 'Chia tách',
  dissolve: 'Giải thể',
  transfer: 'Chuyển giao nhiệm vụ',
  replace_tier: 'Thay cấp',
  roster: 'Lập danh sách',
};

const list = (agencies: ReadonlyArray<{ readonly code: string; readonly name: string }>) =>
  agencies.map(({ code, name }) => `${name} (${code})`).join('; ');

/** One line of what becomes of an agency. */
export function agencyEffectWords({ code, name, change, before, group, ...around }: AgencyEffect): string {
  switch (change) {
    case 'begins': {
      const from = around.predecessors.length === 0 ? '' : ` — từ ${list(around.predecessors)}`;
      return `Thành lập ${name} (${code})${from}`;
    }
    case 'ends': {
      const to = around.successors.length === 0 ? '' : ` — về ${list(around.successors)}`;
      return `Kết thúc ${name} (${code})${to}`;
    }
    case 'renamed':
      return `Đổi tên ${before ?? code} thành ${name} (${code})`;
    case 'joins':
      return `${name} (${code}) vào danh sách ${group ?? ''}`;
    default:
      return `${name} (${code}) ra khỏi danh sách ${group ?? ''}`;
  }
}

const boundWords: Readonly<Record<BindingEffect['about'], string>> = {
  duty: 'Nhiệm vụ',
  rule: 'Chế độ báo cáo',
  indicator: 'Chỉ tiêu',
  standing: 'Cơ quan thường trực',
  child: 'Đơn vị trực thuộc',
};

/** One line of what is handed over: the duty, rule or indicator, and from whom to whom. */
export function bindingEffectWords({ about, key, text, from, to, state }: BindingEffect): string {
  const standing = state === undefined ? '' : ` · ${dutyStateWord(state, false)}`;
  return `${boundWords[about]} ${key}: ${from} → ${to ?? 'không ai nhận'}${standing} · ${text}`;
}

const reportWords: Readonly<Record<ReportEffect['change'], string>> = {
  stays: 'vẫn phải nộp, vì đến hạn trước ngày này',
  falls_away: 'không còn phải nộp',
  owes: 'phải nộp',
};

/** One line of who owes a report. */
export function reportEffectWords({ period, name, agency, change, ownedOn }: ReportEffect): string {
  return `Kỳ ${formatPeriod(period)} (xét ngày ${formatDate(ownedOn)}): ${name} (${agency}) ${reportWords[change]}`;
}

/** One line of whom to reach at an agency from then on. */
export function contactEffectWords({ code, name, contact }: EventPreview['contacts'][number]): string {
  const { name: person, duty, phone, email, note } = contact;
  return `${name} (${code}): ${[person, duty, phone, email, note].filter((part) => part !== '').join(', ')}`;
}

const mostHeirs = 5;

/** One line of a report that is held beside those that are owed, and what that means for the sum. */
export function heldReportWords({ period, agency, name, version, owing, reported }: HeldReport): string {
  const few = (agencies: ReadonlyArray<{ readonly code: string; readonly name: string }>) => {
    const more = agencies.length - mostHeirs;
    return `${list(agencies.slice(0, mostHeirs))}${more > 0 ? ` và ${more} cơ quan khác` : ''}`;
  };
  const sum = 'chỉ tiêu nào cả hai cùng báo cáo thì số được cộng cả hai';
  const parts = [
    `Đã có báo cáo kỳ ${formatPeriod(period)} của ${name} (${agency}), lần ${version}`,
    ...(owing.length === 0
      ? []
      : [`cơ quan mới vẫn phải nộp: ${few(owing)}; ${sum}, và sẽ có cảnh báo khi nhập`]),
    ...(reported.length === 0 ? [] : [`${few(reported)} cũng đã có báo cáo kỳ này; ${sum}, cần xem lại`]),
  ];
  return `${parts.join('; ')}.`;
}

/** What last year's figures of an indicator will be. */
export function comparableEffectWords(effect: ComparableEffect): string {
  const parts = [
    effect.summed.length === 0 ? null : `${effect.summed.join(', ')}: tổng các đơn vị cũ`,
    effect.carried.length === 0 ? null : `${effect.carried.join(', ')}: số của đơn vị cũ`,
    effect.withoutBase.length === 0 ? null : `${effect.withoutBase.join(', ')}: chưa có số liệu gốc`,
  ];
  const said = parts.filter((part) => part !== null).join('; ');
  return `${effect.indicator} ${effect.name}, so với kỳ ${effect.period ?? '(chưa có)'} — ${said}`;
}

/** What the clerk is asked before an event can be applied. */
export function eventQuestionWords({ about, key, text, agency, choices }: EventQuestion): string {
  const known = choices.filter(({ isNew }) => isNew !== true);
  const fresh = choices.filter(({ isNew }) => isNew === true).map(({ code }) => `cơ quan mới, mã ${code}`);
  const named = [known.length === 0 ? [] : [list(known)], fresh].flat().join('; ');
  const offered = named === '' ? '' : ` Có thể chọn: ${named}.`;
  switch (about) {
    case 'continues':
      return `“${text}” trùng tên đơn vị cũ ${agency ?? ''}: vẫn là đơn vị đó, hay là đơn vị mới cùng tên?`;
    case 'which':
      return `“${key}” là cơ quan nào?${offered}`;
    case 'standing':
      return `Ai làm cơ quan thường trực thay ${agency ?? ''} (${text})?${offered}`;
    case 'group':
      return `Ai thay ${agency ?? ''} trong danh sách ${text} (${key})?${offered}`;
    default:
      return `Ai nhận ${boundWords[about].toLowerCase()} ${key} của ${agency ?? ''} (${text})?${offered}`;
  }
}

const obstacleSentences: Readonly<Record<Obstacle['code'], (subject: string) => string>> = {
  unknown_agency: (subject) => `Không có cơ quan ${subject} trong sổ. Chọn một mã trong danh sách.`,
  not_in_force: (subject) =>
    `${subject} không tồn tại vào ngày này. Kiểm tra lại ngày hoặc chọn cơ quan khác.`,
  ends_by_itself: (subject) => `${subject} đã có ngày kết thúc. Hoàn tác việc đã ghi trước đó rồi làm lại.`,
  began_later: (subject) => `${subject} bắt đầu từ ngày này hoặc muộn hơn. Kiểm tra lại ngày.`,
  is_group: (subject) => `${subject} là một nhóm. Chọn một cơ quan.`,
  no_group: (subject) => `${subject} không phải là nhóm. Chọn một nhóm.`,
  code_taken: (subject) => `Mã ${subject} đã có cơ quan khác dùng. Đặt mã khác.`,
  named_twice: (subject) =>
    `“${subject}” có hai lần trong danh sách. Giữ một lần, hoặc ghi tên đầy đủ để phân biệt.`,
  same_agency: (subject) => `Cần hai cơ quan khác nhau, nhưng chỉ có ${subject}.`,
  same_name: (subject) => `${subject} đang mang đúng tên này. Ghi tên mới.`,
  not_bound: (subject) => `${subject} không thuộc cơ quan giao. Kiểm tra lại mã.`,
  no_taker: (subject) => `${subject} không nhận được phần việc này. Chọn một trong các cơ quan kế thừa.`,
  nothing_changes: () => 'Không có gì thay đổi.',
  same_day: (subject) =>
    `${subject} đã được ghi thay đổi đúng ngày này. Hoàn tác lần đó, hoặc gộp vào một việc.`,
  parent_circle: (subject) =>
    `${subject} sẽ trực thuộc chính nó. Sửa cơ quan cấp trên trong sổ trước, rồi làm lại.`,
  later_event: (subject) =>
    `Đã ghi một việc muộn hơn về cùng cơ quan (${subject}). Hoàn tác việc đó trước, ghi việc này, rồi làm lại việc đó.`,
};

/** Why an event cannot be applied, and what to do. */
export function obstacleWords({ code, subject, later }: Obstacle): string {
  if (!later) return obstacleSentences[code](subject);
  const { kind, happenedOn, legalBasis } = later;
  return obstacleSentences[code](
    `${eventKindWords[kind]} từ ngày ${formatDate(happenedOn)} theo ${legalBasis}, mã việc ${subject}`,
  );
}

const noticeSentences: Readonly<Record<EventNotice['code'], (subject: string, detail: string) => string>> = {
  unknown_predecessor: (subject, detail) =>
    `Sổ không có đơn vị cũ “${subject}”; tên được giữ trong ghi chú của ${detail}.`,
  divided: (subject, detail) =>
    `${subject} chia về nhiều đơn vị (${detail}); không số liệu nào bị chia theo.`,
  without_successor: (subject, detail) =>
    `${subject} (${detail}) kết thúc mà danh sách không nêu đơn vị kế thừa.`,
  name_used_before: (subject, detail) =>
    `Tên “${subject}” đã có ở ${detail}; đây là cơ quan khác, phân biệt bằng mã và thời gian.`,
  standing_agency_ends: (subject, detail) =>
    `${detail} (${subject}) là cơ quan thường trực của kế hoạch và kết thúc từ ngày này; lời của kế hoạch giữ như đã in.`,
  children_stay: (subject, detail) =>
    `${detail} trực thuộc ${subject} và vẫn ghi như vậy; sửa cơ quan cấp trên của từng đơn vị trong sổ.`,
  finished_by_all: (subject, detail) =>
    `Các cơ quan cũ đều đã hoàn thành nhiệm vụ ${subject}: sau khi ghi, tình trạng này được gợi ý cho ${detail}, không tự ghi.`,
  already_known: (subject, detail) => `${subject} đã có trong sổ (${detail}).`,
};

/** What the clerk should know of an event. */
export function eventNoticeWords({ code, subject, detail }: EventNotice): string {
  return noticeSentences[code](subject, detail);
}

const listProblemSentences: Readonly<Record<ListProblem['code'], (found: string) => string>> = {
  no_name_column: (found) =>
    `Không tìm thấy cột tên đơn vị trong ${found}. Cần một dòng tiêu đề có “Tên đơn vị”.`,
  unreadable: (found) => `Không đọc được ${found}.`,
  too_many_rows: (found) => `Danh sách dài quá ${found} dòng. Chia thành nhiều tệp.`,
  row_without_name: (found) =>
    `Dòng có nội dung nhưng không có tên đơn vị: ${found}. Điền tên hoặc xóa dòng.`,
  unknown_kind: (found) => `Không rõ loại của “${found}”. Ghi xã, phường … trước tên hoặc ở cột Loại.`,
  named_twice: (found) => `“${found}” có hai lần trong danh sách. Giữ một lần.`,
  name_too_long: (found) => `Tên quá dài: ${found}…`,
  no_text: (found) => `Ô tên không phải là chữ: ${found}. Ghi lại tên đơn vị.`,
  hidden: (found) => `“${found}” nằm ở dòng ẩn và vẫn được đọc.`,
  hidden_sheet: (found) => `Trang “${found}” bị ẩn và không được đọc. Bỏ ẩn nếu cần đọc.`,
  section: (found) =>
    `“${found}” được coi là tiêu đề mục, không phải đơn vị của danh sách. Nếu là đơn vị, ghi số thứ tự hoặc đơn vị cũ cho dòng này.`,
  no_old_unit: (found) =>
    `“${found}” không ghi đơn vị cũ, trong khi các dòng khác có ghi. Kiểm tra lại danh sách.`,
  other_columns: (found) => `Có cột không được đọc: ${found}. Nội dung ở đó không được đưa vào sổ.`,
  contact_unread: (found) => `Ô liên hệ không dùng được: ${found}. Ghi lại trong sổ ở cơ quan đó nếu cần.`,
  too_many_old_units: (found) => `“${found}” có quá 200 đơn vị cũ. Kiểm tra lại cột đơn vị cũ.`,
  other_province: (found) => `Tiêu đề “${found}” nói về tỉnh khác. Kiểm tra lại tệp.`,
};

/** A place of a list that could not be used, with its cell. */
export function listProblemWords({ code, sheet, cell, found }: ListProblem): string {
  const place = sheet === null ? '' : `${sheet}${cell === null ? '' : ` › ${cell}`}: `;
  return `${place}${listProblemSentences[code](found)}`;
}

/** An event in one line: day, kind, whom it is about, the ground, who recorded it. */
export function eventSummaryWords(event: EventSummary): string {
  const more =
    event.agencyCount > event.agencies.length
      ? ` và ${event.agencyCount - event.agencies.length} cơ quan khác`
      : '';
  const undone = event.undoneAt === null ? '' : ' · đã hoàn tác';
  const about = event.agencies.map(({ name }) => name).join(', ');
  return `${formatDate(event.happenedOn)} · ${eventKindWords[event.kind]}: ${about}${more} · ${event.legalBasis} · ${event.recordedBy}${undone}`;
}

/** A whole preview as lines, for a person: what happens, what follows, what is asked, what stands in the way. */
export function eventPreviewLines(preview: EventPreview): readonly string[] {
  const { request } = preview;
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', `${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)];
  const templates = [
    ...preview.templates.gets.map(({ code, name }) => `${name} (${code}) được gửi mẫu`),
    ...preview.templates.noLonger.map(({ code, name }) => `${name} (${code}) không còn được gửi mẫu`),
  ];
  return [
    `${eventKindWords[request.kind]} từ ngày ${formatDate(request.happenedOn)} theo ${request.legalBasis}`,
    ...section('Cơ quan', preview.agencies.map(agencyEffectWords)),
    ...section('Bàn giao', preview.bindings.map(bindingEffectWords)),
    ...section('Tình hình nhiệm vụ bàn giao', handedOverWords(preview.bindings)),
    ...section('Nhóm', preview.groups.map(groupEffectWords)),
    ...section('Báo cáo', [...preview.reports.map(reportEffectWords), ...preview.held.map(heldReportWords)]),
    ...section('Mẫu báo cáo', templates),
    ...section(
      'Cách ghép đã nhớ',
      preview.remembered.map(
        ({ code, name, mappings, layouts }) =>
          `${name} (${code}): ${mappings} lựa chọn, ${layouts} vị trí bảng ở lại với cơ quan cũ`,
      ),
    ),
    ...section('Số liệu cùng kỳ', preview.comparables.map(comparableEffectWords)),
    ...section('Người liên hệ', preview.contacts.map(contactEffectWords)),
    ...section('Cần biết', preview.notices.map(eventNoticeWords)),
    ...section('Cần trả lời', preview.questions.map(eventQuestionWords)),
    ...section('Chưa làm được', preview.obstacles.map(obstacleWords)),
  ];
}
