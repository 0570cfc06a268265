import { isRecipients } from '../header/body-end';
import { bodyOf, inCapitals, type Paragraph } from '../lines/paragraph';
import { searchable } from '../text/searchable';
import { appendixWords, endingWords } from '../vocabulary/section-names';
import { closingAt } from './closing';
import { type LabelStyles, labelStylesOf } from './label-styles';

/** A paragraph with all that stands under it. */
export type Branch = {
  readonly paragraph: Paragraph;
  /** What its label looks like; paragraphs with the same one are on the same level. Null for one without a label. */
  readonly style: string | null;
  readonly children: readonly Branch[];
};

/** A plan's paragraphs by part: what stands before the first heading, the tree of headings, the ending, and the appendices. */
export type Outline = {
  readonly head: readonly Paragraph[];
  readonly sections: readonly Branch[];
  readonly ending: readonly Paragraph[];
  readonly appendices: readonly Branch[];
};

type Growing = { readonly paragraph: Paragraph; readonly style: string | null; readonly children: Growing[] };

/** The tree of a plan, by the looks of its labels; numbers and letters are taken as printed and never checked for order. */
export function outlineOf(paragraphs: readonly Paragraph[]): Outline {
  const text = paragraphs.filter(({ footnote }) => !footnote);
  const running = text.filter(({ cell }) => !cell);
  const styles = labelStylesOf(running);
  const parts: Record<Zone, Paragraph[]> = { head: [], body: [], ending: [], appendix: [] };
  let zone: Zone = 'head';
  let introduced = false;
  for (const paragraph of text) {
    // The list of recipients often stands in a table without lines.
    if (paragraph.cell) {
      if (zone === 'body' && isRecipients(paragraph)) zone = 'ending';
      continue;
    }
    zone = zoneOf(paragraph, zone, styles, introduced);
    introduced ||= introduces(paragraph.text);
    parts[zone].push(paragraph);
  }
  const { head, body, appendix } = parts;
  const end = closingAt(body);
  return {
    head,
    sections: treeOf(body.slice(0, end), styles),
    ending: [...body.slice(end), ...parts.ending],
    appendices: appendicesOf(appendix),
  };
}

// The last sentence before a plan's parts: "… ban hành Kế hoạch như sau:".
function introduces(text: string): boolean {
  return (text.length > 60 && /[.:]$/.test(text)) || /(?:như sau|sau đây|sau)\s?:$/u.test(text);
}

type Zone = 'head' | 'body' | 'ending' | 'appendix';

function treeOf(paragraphs: readonly Paragraph[], styles: LabelStyles): readonly Branch[] {
  const root: Growing[] = [];
  let stack: { style: string; branch: Growing }[] = [];
  for (const paragraph of paragraphs) {
    const style = styles.of(paragraph);
    const branch: Growing = { paragraph, style, children: [] };
    if (style === null) {
      const under = stack.findLast(({ style: open }) => !isPoint(open)) ?? stack.at(-1);
      (under?.branch.children ?? root).push(branch);
      continue;
    }
    stack = stack.slice(0, depthFor(style, paragraph, stack, styles.top));
    (stack.at(-1)?.branch.children ?? root).push(branch);
    stack.push({ style, branch });
  }
  return root;
}

// Each appendix is a section of its own, with all that follows its heading under it.
function appendicesOf(paragraphs: readonly Paragraph[]): readonly Branch[] {
  const starts = paragraphs.flatMap(({ text }, index) => (beginsAppendix(text) ? [index] : []));
  return starts.flatMap((start, index) => {
    const [heading, ...rest] = paragraphs.slice(start, starts[index + 1]);
    return heading ? [{ paragraph: heading, style: 'top', children: treeOf(rest, labelStylesOf(rest)) }] : [];
  });
}

function beginsAppendix(text: string): boolean {
  return appendixWords.test(searchable(text.slice(0, 80)).plain);
}

/** Whether a level is one of points (letters, bullets), not of headings. */
export function isPoint(style: string | null): boolean {
  return style !== null && /^(?:letter|bullet)/.test(style);
}

function depthFor(
  style: string,
  paragraph: Paragraph,
  stack: readonly { style: string; branch: Growing }[],
  top: string | null,
): number {
  // "I. Sở Y tế" under "TỔ CHỨC THỰC HIỆN" without a number is on its second level.
  if (style === top) return stack[0]?.style === 'top' && !inCapitals(bodyOf(paragraph)) ? 1 : 0;
  const same = stack.findIndex(({ style: open }) => open === style);
  if (same >= 0) return same;
  if (style === 'top') return 0;
  // A number with another stop goes on in the list of the one before: "7." and then "8)".
  const before = stack.findIndex(
    ({ style: open, branch }) =>
      open.startsWith('arabic') &&
      style.startsWith('arabic') &&
      Number(branch.paragraph.label?.text) + 1 === Number(paragraph.label?.text),
  );
  if (before >= 0) return before;
  // "2." behind "1.3": the heading "1." is lost.
  const inside = stack.findIndex(
    ({ style: open, branch }) =>
      open.startsWith('decimal') &&
      style.startsWith('arabic') &&
      Number(branch.paragraph.label?.text.split('.')[0]) + 1 === Number(paragraph.label?.text),
  );
  return inside >= 0 ? inside : stack.length;
}

function zoneOf(paragraph: Paragraph, zone: Zone, styles: LabelStyles, introduced: boolean): Zone {
  const plain = searchable(paragraph.text.slice(0, 80)).plain;
  const capitals = inCapitals(paragraph.text);
  if (zone !== 'head' && beginsAppendix(paragraph.text) && (zone === 'ending' || capitals)) return 'appendix';
  if (zone === 'appendix' || zone === 'ending') return zone;
  if (zone === 'body') return endingWords.test(plain) ? 'ending' : 'body';
  const style = styles.of(paragraph);
  if (style === null || style.startsWith('bullet')) return 'head';
  // Before the words that introduce the plan, a line in capitals belongs to its title.
  return style === 'top' && !introduced ? 'head' : 'body';
}
