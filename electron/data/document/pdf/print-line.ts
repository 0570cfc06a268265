import type { Glyph } from './page-content';

/** A letter in its line, with the blanks that were found before it. */
export type Placed = Glyph & { readonly hasSpace: boolean };

/** Letters that stand on one line of print, from left to right. */
export type PrintLine = {
  /** Whether it is a note at the foot of a page. */
  readonly footnote: boolean;
  /** The line that most of them stand on. */
  readonly y: number;
  readonly size: number;
  readonly letters: readonly Placed[];
};

/** Raised and lowered letters stand off the line by a third of its size, other lines by a whole one. */
const sameLine = 0.45;
/** A blank is a quarter of the size in most fonts; where lines are justified it may shrink. */
const leastBlank = 0.16;
/** Bold print is sometimes made by printing twice, a little apart. */
const twice = 0.2;

/** The lines of print that letters make, from the top. Blanks of their own are dropped; the gaps tell where they are. */
export function printLines(glyphs: readonly Glyph[]): PrintLine[] {
  const letters = withMarks(glyphs);
  const sorted = letters.toSorted((one, other) => one.y - other.y);
  const lines: Glyph[][] = [];
  let line: Glyph[] = [];
  let reach = Number.NEGATIVE_INFINITY;
  let largest = 0;
  for (const glyph of sorted) {
    const size = Math.max(largest, glyph.size);
    if (line.length === 0 || glyph.y - reach > sameLine * size) {
      line = [];
      lines.push(line);
      reach = glyph.y;
      largest = 0;
    }
    line.push(glyph);
    // The largest letters tell where the line is; a raised mark before them does not.
    if (glyph.size > largest * 1.1) reach = glyph.y;
    largest = Math.max(largest, glyph.size);
  }
  return lines.flatMap((one) => printLine(one) ?? []);
}

function printLine(glyphs: readonly Glyph[]): PrintLine | null {
  const sorted = glyphs.toSorted((one, other) => one.x - other.x);
  const letters: Placed[] = [];
  let hasSpace = false;
  for (const glyph of sorted) {
    const before = letters.at(-1);
    if (isBlank(glyph)) {
      hasSpace = true;
      continue;
    }
    if (before?.text === glyph.text && glyph.x - before.x < twice * glyph.width) continue;
    const gap = before ? glyph.x - (before.x + before.width) : 0;
    letters.push(placed(glyph, hasSpace || gap > leastBlank * glyph.size));
    hasSpace = false;
  }
  if (letters.length === 0) return null;
  const size = letters.reduce((largest, glyph) => Math.max(largest, glyph.size), 0);
  const main = letters.filter((glyph) => glyph.size >= size * 0.9);
  const y = main.reduce((sum, glyph) => sum + glyph.y, 0) / main.length;
  return { y, size, letters, footnote: false };
}

/** Spelt out, since it is done for every letter. */
function placed(glyph: Glyph, hasSpace: boolean): Placed {
  const { text, x, y, width, size, bold, encoding, turn, isArtifact } = glyph;
  return { text, x, y, width, size, bold, encoding, turn, isArtifact, hasSpace };
}

/** A mark that is printed by itself belongs to the letter before it. */
function withMarks(glyphs: readonly Glyph[]): Glyph[] {
  const letters: Glyph[] = [];
  for (const glyph of glyphs) {
    const before = letters.at(-1);
    if (before && /^\p{M}+$/u.test(glyph.text) && Math.abs(glyph.y - before.y) < before.size) {
      const width = Math.max(before.width, glyph.x + glyph.width - before.x);
      letters[letters.length - 1] = { ...before, width, text: before.text + glyph.text };
    } else letters.push(glyph);
  }
  return letters;
}

function isBlank({ text }: Glyph): boolean {
  return text.trim() === '';
}
