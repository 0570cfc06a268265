import type { PageContent } from './page-content';
import type { Placed, PrintLine } from './print-line';

/** Notes stand below this part of a page's height. */
const upperPart = 0.4;
/** The print of notes against the largest on the page. */
const smallPrint = 0.92;
const mostFigures = 4;
/** A raised letter is smaller than the line, and stands above it by so much of the line's size. */
const smaller = 0.8;
const higher = 0.15;

/**
 * The lines of a page with its footnotes told as such: lines that begin with a raised number, or in smaller print with one that is
 * raised above, and those below them. The number and every reference to it on the page are put into brackets, `[1]`, as their being
 * raised is lost in the text.
 */
export function withFootnotes(lines: readonly PrintLine[], { height }: PageContent): PrintLine[] {
  const references = new Set(lines.flatMap(raisedIn));
  const largest = lines.reduce((size, line) => Math.max(size, line.size), 0);
  const numberOf = (line: PrintLine): string => {
    const raised = raisedAt(line, 0);
    if (raised !== '' || line.size > largest * smallPrint) return raised;
    const plain = figuresAt(line, 0, () => true);
    return references.has(plain) ? plain : '';
  };
  const first = lines.findIndex((line) => line.y > height * upperPart && numberOf(line) !== '');
  if (first < 0) return [...lines];
  const numbers = new Set(lines.slice(first).map(numberOf));
  return lines.map((line, at) => {
    const isNote = at >= first;
    return { ...line, letters: marked(line, numbers, isNote ? numberOf(line) : ''), footnote: isNote };
  });
}

/** The numbers that are raised behind the beginning of a line. */
function raisedIn(line: PrintLine): string[] {
  return line.letters.flatMap((letter, at) => {
    const follows = at > 0 && isRaised(line, letter) && raisedAt(line, at - 1) === '';
    return follows ? [raisedAt(line, at)] : [];
  });
}

/** The raised figures that begin at a letter; empty where there are none. */
function raisedAt(line: PrintLine, from: number): string {
  return figuresAt(line, from, (letter) => isRaised(line, letter));
}

/** The figures that begin at a letter, as far as each of them counts. */
function figuresAt(line: PrintLine, from: number, counts: (letter: Placed) => boolean): string {
  let figures = '';
  for (let at = from; at < line.letters.length && figures.length < mostFigures; at++) {
    const letter = line.letters[at];
    if (!letter || !counts(letter) || !/^\d+$/.test(letter.text)) break;
    figures += letter.text;
  }
  return figures;
}

/** The letters of a line with its marks in brackets; `own` is the number that a note begins with. */
function marked(line: PrintLine, numbers: ReadonlySet<string>, own: string): Placed[] {
  const letters: Placed[] = [];
  for (let at = 0; at < line.letters.length; ) {
    const letter = line.letters[at];
    if (!letter) break;
    const figures = at === 0 && own !== '' ? own : raisedAt(line, at);
    const isMark = figures !== '' && numbers.has(figures);
    const followsOwn = letters.length === 1 && own !== '';
    letters.push({
      ...letter,
      text: isMark ? `[${figures}]` : letter.text,
      hasSpace: letter.hasSpace || followsOwn,
    });
    for (let left = isMark ? figures.length : 1; left > 0; at++)
      left -= isMark ? (line.letters[at]?.text.length ?? left) : 1;
  }
  return letters;
}

function isRaised({ y, size }: PrintLine, letter: Placed): boolean {
  return letter.size < size * smaller && letter.y < y - size * higher;
}
