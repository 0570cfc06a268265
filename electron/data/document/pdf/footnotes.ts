import type { PageContent } from './page-content';
import type { Placed, PrintLine } from './print-line';

/** Notes stand below this part of a page's height. */
const upperPart = 0.4;
/** A raised letter is smaller than the line, and stands above it by so much of the line's size. */
const smaller = 0.8;
const higher = 0.15;

/**
 * The lines of a page with its footnotes told as such: lines that begin with a raised number, and those below them. The number and
 * every reference to it on the page are put into brackets, `[1]`, as their being raised is lost in the text.
 */
export function withFootnotes(lines: readonly PrintLine[], { height }: PageContent): PrintLine[] {
  const first = lines.findIndex((line) => line.y > height * upperPart && raisedAt(line, 0) !== '');
  if (first < 0) return [...lines];
  const numbers = new Set(lines.slice(first).map((line) => raisedAt(line, 0)));
  return lines.map((line, at) => ({ ...line, letters: marked(line, numbers), footnote: at >= first }));
}

/** The raised figures that begin at a letter; empty where there are none. */
function raisedAt(line: PrintLine, from: number): string {
  let figures = '';
  for (const letter of line.letters.slice(from)) {
    if (!isRaised(line, letter) || !/^\d+$/.test(letter.text)) break;
    figures += letter.text;
  }
  return figures;
}

function marked(line: PrintLine, numbers: ReadonlySet<string>): Placed[] {
  const letters: Placed[] = [];
  for (let at = 0; at < line.letters.length; ) {
    const letter = line.letters[at];
    const figures = raisedAt(line, at);
    if (!letter) break;
    if (figures === '' || !numbers.has(figures)) {
      letters.push(
        at > 0 && letters.length === 1 && isMark(letters[0]) ? { ...letter, hasSpace: true } : letter,
      );
      at += 1;
      continue;
    }
    letters.push({ ...letter, text: `[${figures}]` });
    for (let left = figures.length; left > 0 && at < line.letters.length; at++)
      left -= line.letters[at]?.text.length ?? 1;
  }
  return letters;
}

function isMark(letter: Placed | undefined): boolean {
  return letter?.text.startsWith('[') ?? false;
}

function isRaised({ y, size }: PrintLine, letter: Placed): boolean {
  return letter.size < size * smaller && letter.y < y - size * higher;
}
