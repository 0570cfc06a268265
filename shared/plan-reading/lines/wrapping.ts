/** How the lines of a document were broken; null where each line is a paragraph. */
export type Wrapping = {
  /** A line and the next word at least this long together may have been broken because they did not fit. */
  readonly loose: number;
  /** The same, for a line that ends like a sentence. */
  readonly tight: number;
  /** Lines of one paragraph have empty lines between them. */
  readonly airy: boolean;
  /** Told by lines that surely go on, not by the width alone: then what ends like a sentence may go on too. */
  readonly learnt: boolean;
};

export type WrapLine = { readonly text: string; readonly labelled: boolean; readonly apart: boolean };

const fewestWraps = 4;
const widest = 220;

/**
 * Learns from lines that surely go on (the next begins with a small letter) where the document breaks its lines. Where too few
 * show it, lines of print (`isPrinted`), and short ones of which some go on, are taken to be as wide as their longest.
 */
export function wrappingOf(lines: readonly WrapLine[], isPrinted: boolean): Wrapping | null {
  const needs: number[] = [];
  let airy = 0;
  for (const [place, line] of lines.entries()) {
    const next = lines[place + 1];
    if (!next || next.labelled || !/^\p{Ll}/u.test(next.text) || /[.;:!?]$/.test(line.text)) continue;
    needs.push(neededWidth(line.text, next.text));
    if (next.apart) airy += 1;
  }
  const longest = Math.max(0, ...lines.map(({ text }) => text.length));
  if (needs.length < fewestWraps || needs.length < lines.length * 0.15)
    return longest > shortestPrint &&
      (isPrinted ? longest <= widest : needs.length > 0 && longest <= widestTyped)
      ? asWideAs(longest)
      : null;
  needs.sort((left, right) => left - right);
  const at = (share: number) => needs[Math.floor((needs.length - 1) * share)] ?? 0;
  if (at(0.9) > widest) return null;
  // Of few lines even the least full one may have been fuller than need be.
  return {
    loose: Math.min(at(0.05), longest + 1),
    tight: at(0.35),
    airy: airy > needs.length * 0.4,
    learnt: true,
  };
}

const shortestPrint = 60;
// Longer than this, some paragraph of a typed text stands on one line.
const widestTyped = 110;

function asWideAs(longest: number): Wrapping {
  return { loose: Math.round(longest * 0.94), tight: longest, airy: false, learnt: false };
}

/** The width that a line would have had with the first word of the next one. */
export function neededWidth(line: string, next: string): number {
  return line.length + 1 + (/^\S+/.exec(next)?.[0].length ?? 0);
}
