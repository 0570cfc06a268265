import type { Delimiter } from '../../../../../shared/intake/sheet';
import { walkFields } from './text-rows';

/** How a text is divided; `start` is where the table begins, behind Excel's own first line `sep=;`. */
export type Dialect = {
  readonly delimiter: Delimiter;
  readonly rivals: readonly Delimiter[];
  readonly start: number;
};

type Candidate = {
  readonly delimiter: Delimiter;
  /** Smallest share of the divided records that must have the same number of fields. */
  readonly leastShare: number;
  /** Whether sentences use it, with a space behind it. */
  readonly inSentences: boolean;
};

// In the order in which they are taken where two divide a text equally well: a comma may be a decimal sign.
const candidates: readonly Candidate[] = [
  { delimiter: '\t', leastShare: 0.4, inSentences: false },
  { delimiter: ';', leastShare: 0.5, inSentences: true },
  { delimiter: ',', leastShare: 0.6, inSentences: true },
];
const sampleLength = 64 * 1024;
const leastDivided = 0.3;
const rivalScore = 0.9;
const announced = /^sep=([,;\t])\r?\n/i;

/** Finds what divides the fields of a text, by how evenly its first records fall apart; undefined where it is no table. */
export function findDelimiter(text: string): Dialect | undefined {
  const first = announced.exec(text.slice(0, 10));
  const own = candidates.find(({ delimiter }) => delimiter === first?.[1]);
  if (first && own) return { delimiter: own.delimiter, rivals: [], start: first[0].length };
  const sample = beginningOf(text);
  const scored = candidates
    .map((candidate) => ({ candidate, score: scoreOf(sample, candidate) }))
    .filter(({ score }) => score > 0);
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (one, other) => (one && one.score >= other.score ? one : other),
    undefined,
  );
  if (!best) return undefined;
  const rivals = scored.filter((one) => one !== best && one.score >= best.score * rivalScore);
  return {
    delimiter: best.candidate.delimiter,
    rivals: rivals.map(({ candidate }) => candidate.delimiter),
    start: 0,
  };
}

/** The first records, whole ones where there is a line end. */
function beginningOf(text: string): string {
  if (text.length <= sampleLength) return text;
  const sample = text.slice(0, sampleLength);
  const end = Math.max(sample.lastIndexOf('\n'), sample.lastIndexOf('\r'));
  return end > 0 ? sample.slice(0, end) : sample;
}

/** The commonest number of fields times the share of records that have it; 0 where the text is no table by this delimiter. */
function scoreOf(sample: string, { delimiter, leastShare, inSentences }: Candidate): number {
  const widths = new Map<number, number>();
  let records = 0;
  let divided = 0;
  let fields = 0;
  let spaced = 0;
  let filled = false;
  walkFields(sample, delimiter, {
    longest: sampleLength,
    field: (column, text) => {
      if (text.trim() !== '') filled = true;
      if (column === 0) return;
      fields++;
      if (text.startsWith(' ')) spaced++;
    },
    endOfRow: (_, width) => {
      if (filled) records++;
      if (filled && width > 1) {
        divided++;
        widths.set(width, (widths.get(width) ?? 0) + 1);
      }
      filled = false;
    },
  });
  const [width, count] = [...widths].reduce((one, other) => (other[1] > one[1] ? other : one), [0, 0]);
  const share = count / divided;
  if (divided === 0 || share < leastShare || divided < records * leastDivided) return 0;
  if (divided === 1 && width < 3) return 0;
  const isEven = width > 2 && share > 0.9 && divided > 2;
  if (inSentences && spaced > fields * 0.8 && !isEven) return 0;
  return share * width;
}
