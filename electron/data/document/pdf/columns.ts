import type { Placed, PrintLine } from './print-line';

/** A piece of a line of print that is read for itself. */
export type Segment = PrintLine & { readonly x0: number; readonly x1: number };

/** A blank so many times the size parts two columns; where it is told what begins there, less does. */
const wideGap = 1.6;
const tellingGap = 0.5;
/** Beside the other gaps of the line: one that was stretched to its end has many wide ones. */
const wideAgainst = 2.5;

/** What stands in the right column of a letterhead (NĐ 30/2020/NĐ-CP, phụ lục I; of the Party, HD 36-HD/VPTW). */
const rightHead = /^(cộng h(òa|oà) xã hội chủ nghĩa|độc lập\s*[-–]\s*tự do|đảng cộng sản việt nam)/i;
/** The number of a point, which a tab parts from its text. */
const label = /^([-–+•*▪]|\(?(\d{1,3}|[IVXLC]{1,6}|\p{L})(\.\d{1,3}){0,4}[.)/:]{1,2})$/u;
/** After these a draft leaves a blank for a number or a day. */
const beforeBlank = /(^|\s)(số|ngày|tháng|năm)\s?:?$/i;

/** The columns of a line of print, from left to right; one where it has none. */
export function segmentsOf(line: PrintLine): Segment[] {
  const { letters } = line;
  const gaps = letters.map((letter, at) => {
    const before = letters[at - 1];
    return before ? letter.x - (before.x + before.width) : 0;
  });
  const usual = middle(gaps.filter((_, at) => at > 0 && letters[at]?.hasSpace));
  const segments: Placed[][] = [];
  let segment: Placed[] = [];
  for (const [at, letter] of letters.entries()) {
    if (at > 0 && isBorder(line, segment, at, gaps[at] ?? 0, usual)) {
      segments.push(segment);
      segment = [];
    }
    segment.push(letter);
  }
  segments.push(segment);
  return segments.map((one) => segmentOf(line, one));
}

function isBorder(
  { letters, size }: PrintLine,
  before: readonly Placed[],
  at: number,
  gap: number,
  usual: number,
): boolean {
  if (gap <= tellingGap * size) return false;
  if (gap > wideGap * size && gap > wideAgainst * usual) {
    const text = textOf(before).normalize('NFC');
    return !label.test(text) && !beforeBlank.test(text);
  }
  return rightHead.test(textOf(letters.slice(at, at + 40)).normalize('NFC'));
}

/** The text of letters in their line, with a blank wherever one was found. */
export function textOf(letters: readonly Placed[]): string {
  return letters.map(({ text, hasSpace }, at) => (at > 0 && hasSpace ? ` ${text}` : text)).join('');
}

function segmentOf(line: PrintLine, letters: readonly Placed[]): Segment {
  const [first, last] = [letters[0], letters.at(-1)];
  return { ...line, letters, x0: first?.x ?? 0, x1: (last?.x ?? 0) + (last?.width ?? 0) };
}

/** The gap in the middle when they are sorted; 0 for too few to tell. */
function middle(gaps: readonly number[]): number {
  if (gaps.length < 3) return 0;
  return gaps.toSorted((one, other) => one - other)[Math.floor((gaps.length - 1) / 2)] ?? 0;
}
