import { CalendarDate } from '../../shared/domain/calendar-date';
import type { DocumentField } from '../../shared/domain/document-edit';
import { formatDate, formatNumber } from '../../shared/domain/format-vietnamese';
import type { Plan, ReportingRule } from '../../shared/domain/plan';
import type { DocumentEdit, PlanDetail } from '../../shared/domain/plan-detail';
import type { LegalBasis, PlanMissing } from '../../shared/domain/plan-document';
import type { PlanTab } from '../model/plan-tab';
import type { PlanPart } from '../model/plan-tree';
import { periodTitle } from './period';
import { planPlaceWords } from './plan-place';

/** Words of the screen Kế hoạch. */
export const planText = {
  title: 'Kế hoạch',
  choose: 'Kế hoạch',
  tabs: 'Các trang của kế hoạch',
  read: 'Đọc văn bản…',
  openYear: 'Mở kỳ năm…',
  year: 'Năm',
  open: 'Mở kỳ',
  cancel: 'Thôi',
  badYear: 'Ghi năm bằng bốn chữ số, từ 2000 đến 2100.',
  tree: 'Cây kế hoạch',
  treeText: 'Nội dung',
  treeState: 'Tình hình',
  document: 'Văn bản',
  number: 'Số, ký hiệu',
  date: 'Ngày',
  issuer: 'Cơ quan ban hành',
  docTitle: 'Trích yếu',
  noNumber: '(chưa có số)',
  noDate: '(chưa có ngày)',
  asPrinted: 'Ngày như đã in',
  edit: 'Sửa',
  fill: 'Điền',
  value: 'Giá trị mới',
  reason: 'Lý do (cần khi thay giá trị đã có)',
  save: 'Ghi',
  undo: 'Hoàn tác',
  undoKeys: 'Ctrl+Z',
  redo: 'Làm lại',
  redoKeys: 'Ctrl+Y',
  dismiss: 'Đã đọc',
  missing: 'Còn thiếu trong văn bản',
  nothingMissing: 'Không thấy thiếu gì trong văn bản.',
  bases: 'Căn cứ và văn bản được nêu',
  recipients: 'Nơi nhận',
  edits: 'Đã điền, đã sửa',
  read_from: 'Đọc từ tệp',
  standing: 'Cơ quan thường trực',
  asOf: 'Tên cơ quan theo ngày',
  window: 'Thời kỳ số liệu',
  requested: 'đề nghị',
  group: 'nhóm',
  adhoc: 'hoặc đột xuất',
} as const;

export const planTabNames: Readonly<Record<PlanTab, string>> = {
  tree: 'Cây kế hoạch',
  agency: 'Theo cơ quan',
  topic: 'Theo chủ đề',
  targets: 'Mục tiêu',
  requests: 'Yêu cầu đột xuất',
};

export const planPartNames: Readonly<Record<PlanPart, string>> = {
  sections: 'Nội dung kế hoạch',
  targets: 'Mục tiêu',
  assignments: 'Tổ chức thực hiện',
  rules: 'Chế độ báo cáo',
};

export const documentFieldNames: Readonly<Record<DocumentField, string>> = {
  number: planText.number,
  date: planText.date,
  title: planText.docTitle,
  issuer: planText.issuer,
};

const missingNames: Readonly<Record<PlanMissing['what'], string>> = {
  number: 'Số của văn bản',
  day: 'Ngày ký',
  date: 'Ngày, tháng của văn bản',
  signature: 'Chữ ký',
  appendix: 'Phụ lục',
};

const basisRoles: Readonly<Record<LegalBasis['role'], string>> = {
  basis: 'căn cứ',
  mentioned: 'nêu trong văn bản',
  trigger: 'văn bản yêu cầu lập',
  footnote: 'chú thích',
};

/** A plan in a list: `Cao Bằng · 664/KH-UBND ngày 10/03/2025 · Kế hoạch về …`. */
export function planChoiceWords({ documentNumber, documentDate, province, title }: Plan): string {
  const dated = documentDate === null ? '' : ` ngày ${formatDate(documentDate)}`;
  const short = title.length > 110 ? `${title.slice(0, 110).trimEnd()}…` : title;
  return `${province} · ${documentNumber ?? planText.noNumber}${dated} · ${short}`;
}

/** What stands in the head of the document, blanks as blanks. */
export function documentValue(detail: PlanDetail, field: DocumentField): { text: string; isBlank: boolean } {
  const { document } = detail;
  switch (field) {
    case 'number':
      return { text: document.number ?? planText.noNumber, isBlank: document.number === null };
    case 'date':
      return {
        text: document.date === null ? planText.noDate : formatDate(document.date),
        isBlank: document.date === null,
      };
    default:
      return { text: document[field], isBlank: document[field] === '' };
  }
}

/** What is missing: `Phụ lục: “kèm theo Phụ lục” (V.2)`; the name alone where the text has no words for it. */
export function missingWords({ what, quote, place }: PlanMissing): string {
  const words = quote === '' ? '' : `: “${quote}”`;
  const where = place === '' ? '' : ` (${planPlaceWords(place)})`;
  return `${missingNames[what]}${words}${where}`;
}

/** A legal basis: `Nghị định …, số 39/2016/NĐ-CP ngày 15/05/2016`. */
export function basisWords({ number, date, title, role, place }: LegalBasis): {
  readonly text: string;
  readonly note: string;
} {
  const dated = date === null ? '' : ` ngày ${formatDate(date)}`;
  const numbered = number === null ? '' : `${number}${dated}`;
  return {
    text: [numbered, title].filter((part) => part !== '').join(' · '),
    note: [basisRoles[role], place === null ? '' : planPlaceWords(place)].filter(Boolean).join(', '),
  };
}

/** `số, ký hiệu: (để trống) → 12/KH-UBND · Trần Văn A, 03/12/2025`. */
export function editWords({ field, before, after, reason }: DocumentEdit): string {
  const shown = (value: string | null) =>
    value === null ? '(để trống)' : field === 'date' ? dateWords(value) : value;
  const why = reason === null ? '' : ` · ${reason}`;
  return `${documentFieldNames[field]}: ${shown(before)} → ${shown(after)}${why}`;
}

function dateWords(value: string): string {
  const date = CalendarDate.safeParse(value);
  return date.success ? formatDate(date.data) : value;
}

/** Whom an item names under its heading, groups marked as such; nothing that the heading says already. */
export function assignmentWords({ heading, requested, members }: AssignmentNamed): string {
  const [only] = members;
  const isSaid = members.length === 1 && only !== undefined && !only.isGroup && only.name === heading;
  const named = members.map(({ name, isGroup }) => (isGroup ? `${name} (${planText.group})` : name));
  return [...(requested ? [planText.requested] : []), ...(isSaid ? [] : [named.join(', ')])].join(' · ');
}

type AssignmentNamed = Pick<PlanDetail['assignments'][number], 'heading' | 'requested' | 'members'>;

/** Who reports to whom: `Các sở gửi Sở Nội vụ, qua …: trước ngày 15/6`. */
export function ruleWords({ who, to, via, deadlineText, alsoAdhoc }: ReportingRule): string {
  const addressed = to.length > 0 ? ` → ${to.join(', ')}` : '';
  const through = via === null ? '' : ` (qua ${via})`;
  const deadline = deadlineText === '' ? '' : `: ${deadlineText}`;
  const adhoc = alsoAdhoc && !deadlineText.includes(planText.adhoc) ? ` · ${planText.adhoc}` : '';
  return `${who}${addressed}${through}${deadline}${adhoc}`;
}

/** What opening a year brought. */
export function openedYearWords(year: number, opened: readonly string[]): string {
  return opened.length === 0
    ? `Các kỳ của năm ${year} đã có sẵn, hoặc kế hoạch không nêu hạn báo cáo nào.`
    : `Đã mở ${formatNumber(opened.length, 0)} kỳ: ${opened.map(periodTitle).join(', ')}.`;
}
