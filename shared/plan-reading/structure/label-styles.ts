import { bodyOf, inCapitals, type Paragraph } from '../lines/paragraph';
import { isBareHeading } from './bare-heading';

/** What the labels of a document look like; paragraphs of one style are on the same level. */
export type LabelStyles = {
  /** The style of the headings of the first level; null where none repeats. */
  readonly top: string | null;
  /** The style of a paragraph; null for one without a label. */
  readonly of: (paragraph: Paragraph) => string | null;
};

/** The styles of the labels of some paragraphs that stand in order. */
export function labelStylesOf(paragraphs: readonly Paragraph[]): LabelStyles {
  const top = topStyle(paragraphs);
  const inner = new Set(top === 'roman' ? innerRomans(paragraphs) : []);
  return { top, of: (paragraph) => (inner.has(paragraph) ? 'roman-inner' : styleOf(paragraph, top)) };
}

// Of the labels that head parts of plans ("Phần", A, I, 1 in capitals) the one that comes first is on top.
function topStyle(paragraphs: readonly Paragraph[]): string | null {
  const counts = new Map<string, number>();
  for (const paragraph of paragraphs) {
    const { label } = paragraph;
    if (!label || label.kind === 'bullet') continue;
    const heads = label.kind === 'roman' || label.kind === 'phrase' || inCapitals(bodyOf(paragraph));
    if (heads) counts.set(label.kind, (counts.get(label.kind) ?? 0) + 1);
  }
  const kinds = ['phrase', 'capital', 'roman', 'arabic'];
  return (
    [...counts.keys()].find(
      (kind) => kinds.includes(kind) && (kind === 'phrase' || (counts.get(kind) ?? 0) > 1),
    ) ?? null
  );
}

function styleOf(paragraph: Paragraph, top: string | null): string | null {
  const { label } = paragraph;
  if (!label) return isBareHeading(paragraph) ? 'top' : null;
  if (label.kind === 'roman' || label.kind === 'phrase' || label.kind === 'capital') return label.kind;
  if (label.kind === 'decimal') return `decimal${label.text.split('.').length}`;
  if (label.kind === 'bullet') return `bullet${label.text}`;
  if (label.kind === 'letter') return 'letter';
  const sign = label.stop === ')' ? ')' : '.';
  return top === 'arabic' && inCapitals(bodyOf(paragraph)) ? 'arabic!' : `arabic${sign}`;
}

/**
 * Roman numbers under roman numbers, "III. TỔ CHỨC THỰC HIỆN" and under it "I. Sở Nội vụ": those in small letters, where headings in
 * capitals stand over them and one of them begins again with I.
 */
function innerRomans(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const romans = paragraphs.filter(({ label }) => label?.kind === 'roman');
  const isSmall = (paragraph: Paragraph) => !inCapitals(bodyOf(paragraph));
  const large = romans.filter((paragraph) => !isSmall(paragraph));
  const begins = romans.some(
    (paragraph, index) =>
      index > 0 && paragraph.label?.text === 'I' && isSmall(paragraph) && large[0] === romans[0],
  );
  return begins && large.length > 1 ? romans.filter(isSmall) : [];
}
