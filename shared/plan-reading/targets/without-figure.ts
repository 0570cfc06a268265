import type { Searchable } from '../text/searchable';
import type { ClauseTarget } from './clause-target';

const change =
  /^[\s,"“-]*(?:(?:phan dau|moi nam|hang nam|tiep tuc|co ban|trung binh|binh quan)[\s,]+)*(?:(?<fall>(?:keo )?giam)(?! sat| dinh| thieu)|(?<rise>tang)(?! cuong| truong)|(?<none>khong de(?: xay ra)?))(?![a-z])/;

/** The target of a clause that says what shall fall, rise or not occur, and sets no figure; empty for every other clause. */
export function withoutFigure(
  { text, plain, low }: Searchable,
  start: number,
  end: number,
): readonly ClauseTarget[] {
  const found = change.exec(plain.slice(start, end));
  if (!found) return [];
  const { fall, none } = found.groups ?? {};
  const verbAt = start + found[0].length;
  if (/giám|tầng|tạng|tặng/.test(low.slice(Math.max(start, verbAt - 5), verbAt))) return [];
  const metric = text.slice(verbAt, end).replace(/^[\s,:]+|[\s,.;:]+$/gu, '');
  if (metric.length < 4 || metric.length > 300) return [];
  const lead = /^[\s,"“-]*/.exec(text.slice(start, end))?.[0].length ?? 0;
  return [
    {
      start: start + lead,
      end: verbAt + text.slice(verbAt, end).replace(/[\s,.;:]+$/u, '').length,
      metric,
      direction: fall === undefined && none === undefined ? 'increase' : 'decrease',
      ...{ amount: null, unit: null, atLeast: false, perYear: false, average: false, baseYear: null },
      milestones: [],
      doubts: [],
    },
  ];
}
