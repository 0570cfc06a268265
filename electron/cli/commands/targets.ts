import type { JudgedTarget, JudgedYear } from '../../../shared/contract/targets';
import {
  formatDate,
  formatNumber,
  formatPercent,
  formatPeriod,
} from '../../../shared/domain/format-vietnamese';
import { requirementWords } from '../../../shared/wording/target-requirement';
import { verdictWords } from '../../../shared/wording/verdict';
import { only, requiredYear } from '../options';
import { done } from '../outcome';
import { table } from '../table';
import type { Command } from './command';

/** Judges the targets of the plan on a year's report. */
export const targets: Command = {
  database: 'existing',
  async run(api, options) {
    only(options, ['db', 'year']);
    const judged = await api.targets.judge({ year: requiredYear(options), measuredOn: null });
    const list = judged.targets.map(({ note, ...target }) => ({ ...target, why: note }));
    return done({ ...judged, targets: list }, toText(judged));
  },
};

function toText({ period, measuredOn, targets: list, restatements, openCases }: JudgedYear): string {
  const rows = list.map((target) => [
    target.code,
    verdictWords(target.verdict),
    requiredText(target),
    actualText(target),
    target.sentence ?? '',
  ]);
  const asides = [
    restatements.length > 0 ? `${restatements.length} số liệu kỳ gốc được điều chỉnh` : '',
    openCases.length > 0 ? `${openCases.length} vụ đang điều tra` : '',
  ].filter((words) => words !== '');
  return [
    `Mục tiêu ${formatPeriod(period)}, tính đến ${formatDate(measuredOn)}${asides.length > 0 ? `; ${asides.join('; ')}` : ''}.`,
    '',
    table(['Mã', 'Đánh giá', 'Yêu cầu', 'Thực hiện', 'Số liệu'], rows),
    '',
    ...list.flatMap(whyOf),
  ].join('\n');
}

function whyOf({ code, text, note, beside, variants }: JudgedTarget): string[] {
  return [
    `${code} · ${text}`,
    `  ${note}`,
    ...beside.map((one, index) => {
      const verdict = variants[index + 1]?.verdict;
      return `  ${one.name}: ${verdict ? verdictWords(verdict) : ''}. ${one.note}`;
    }),
  ];
}

function requiredText(target: JudgedTarget): string {
  const [main] = target.variants;
  return main ? requirementWords(target, main) : '';
}

function actualText({ actual, unit, direction }: JudgedTarget): string {
  if (actual === null) return '';
  if (direction === 'reach') return formatNumber(actual, 2) + (unit === 'percent' ? ' %' : '');
  return unit === 'percent' ? formatPercent(actual) : formatNumber(actual, 2);
}
