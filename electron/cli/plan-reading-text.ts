import type { FoundRule, FoundTarget, PlanReading } from '../../shared/plan-reading/plan-reading';
import type { DocumentRemark } from '../../shared/plan-reading/source-document';
import { documentRemarkWords } from '../../shared/wording/document-remark';
import { missingWords, notPlanKindWords, notPlanReasonWords } from '../../shared/wording/plan-doubt';
import { table } from './table';

/** A reading as `plan read` shows it to a person. */
export function planReadingText(reading: PlanReading, remarks: readonly DocumentRemark[]): string {
  const { header, items, rules, targets, missing, notPlan } = reading;
  if (notPlan) {
    const reasons = notPlan.reasons.map((reason) => `  - ${notPlanReasonWords(reason)}`);
    return [
      `Không phải kế hoạch: ${notPlanKindWords(notPlan.kind)}.`,
      ...reasons,
      ...remarkLines(remarks),
    ].join('\n');
  }
  const date = header.date ?? header.dateAsWritten?.text ?? 'không có';
  const head = [
    `Số:        ${header.number?.text ?? 'để trống'}`,
    `Ngày:      ${date}`,
    `Cơ quan:   ${header.issuer?.text ?? 'không rõ'}`,
    `Trích yếu: ${header.title?.text ?? 'không có'}`,
  ].join('\n');
  const duties = items.reduce((count, item) => count + item.duties.length, 0);
  return [
    head,
    `Văn bản được viện dẫn (${header.legalBases.length})\n${table(
      ['Số', 'Ngày', 'Nội dung'],
      header.legalBases.map(({ number, date: day, title }) => [number ?? '-', day ?? '-', shortened(title)]),
    )}`,
    `Cơ quan (${items.length} mục, ${duties} nhiệm vụ)\n${table(
      ['Mục', 'Cơ quan', 'Đề nghị', 'Nhiệm vụ'],
      items.map((item) => [
        item.ref,
        shortened(item.heading),
        item.requested ? 'có' : '',
        item.duties.length,
      ]),
    )}`,
    `Chế độ báo cáo\n${table(
      ['Hạn', 'Kỳ', 'Ai', 'Gửi'],
      rules.map((rule) => [
        dueWords(rule),
        periods[rule.period] + (rule.alsoAdhoc ? ', đột xuất' : ''),
        shortened(rule.who),
        shortened(rule.via === null ? rule.to : `${rule.to} (qua ${rule.via})`),
      ]),
    )}`,
    `Chỉ tiêu\n${table(
      ['Chỉ tiêu', 'Mức'],
      targets.map((target) => [shortened(target.metric), levelWords(target)]),
    )}`,
    ...(missing.length === 0
      ? []
      : [
          `Còn thiếu\n${missing.map(({ what, text }) => `  - ${missingWords(what)}${text === '' ? '' : `: ${shortened(text)}`}`).join('\n')}`,
        ]),
    ...(remarks.length === 0 ? [] : [remarkLines(remarks).join('\n')]),
  ].join('\n\n');
}

const periods: Readonly<Record<FoundRule['period'], string>> = {
  half: '6 tháng',
  quarter: 'quý',
  year: 'năm',
  regular: 'định kỳ',
  adhoc: 'đột xuất',
  none: '-',
};

const directions: Readonly<Record<FoundTarget['direction'], string>> = {
  decrease: 'giảm',
  increase: 'tăng',
  reach: 'đạt',
};

function dueWords({ due }: FoundRule): string {
  if (due === null) return '-';
  const year = due.year === undefined ? '' : `/${due.year}`;
  const day = `${String(due.day).padStart(2, '0')}/${String(due.month).padStart(2, '0')}${year}`;
  return due.before ? `trước ${day}` : day;
}

function levelWords({ direction, amount, unit, atLeast, per, average, milestones }: FoundTarget): string {
  if (amount === null) return `${directions[direction]}, không nêu mức`;
  const figure = (value: string) =>
    `${value.replace('.', ',')}${unit === 'percent' ? '%' : ` ${unit ?? ''}`}`;
  const rhythm = per === 'year' ? (average ? ', trung bình hằng năm' : '/năm') : '';
  const years = milestones.map((milestone) => `${milestone.year}: ${figure(milestone.amount)}`).join(', ');
  return `${directions[direction]}${atLeast ? ' ít nhất' : ''} ${figure(amount)}${rhythm}${years === '' ? '' : ` (${years})`}`;
}

function shortened(text: string): string {
  const most = 70;
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

function remarkLines(remarks: readonly DocumentRemark[]): readonly string[] {
  if (remarks.length === 0) return [];
  return [`Chưa đọc (${remarks.length})`, ...remarks.map((remark) => `  - ${documentRemarkWords(remark)}`)];
}
