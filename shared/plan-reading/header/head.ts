import { inCapitals, type Paragraph } from '../lines/paragraph';
import type { FoundHeader } from '../plan-reading';
import { isBareHeading } from '../structure/bare-heading';
import { searchable } from '../text/searchable';
import { kindOfLine } from './kind-of-line';

/** Where the parts of a document's head stand among its paragraphs. */
export type Head = {
  /** The kind as the line of the title says it; null where no such line stands in the head. */
  readonly kind: FoundHeader['kind'] | null;
  /** The paragraph that names the kind; -1 where none does. */
  readonly kindAt: number;
  /** Where in that paragraph the words behind the kind begin; its length where none follow. */
  readonly kindEnd: number;
  /** The paragraphs of the title below that line. */
  readonly title: readonly Paragraph[];
  /** The first paragraph that is neither letterhead nor title. */
  readonly openingAt: number;
  /** The first paragraph behind the opening: a section or numbered point. */
  readonly bodyAt: number;
};

const longestHead = 60;

/** Finds the parts of a document's head. A plan without a title line has none, and its opening is its first paragraph. */
export function headOf(paragraphs: readonly Paragraph[]): Head {
  let openingAt = 0;
  for (const [index, paragraph] of paragraphs.slice(0, longestHead).entries()) {
    if (isBody(paragraph) || beginsOpening(paragraph)) break;
    const named = kindOfLine(paragraph);
    if (named) {
      const { opening, title } = titleBelow(paragraphs, index, named.end < paragraph.text.length);
      return {
        kind: named.kind,
        kindAt: index,
        kindEnd: named.end,
        title,
        openingAt: opening,
        bodyAt: bodyFrom(paragraphs, opening),
      };
    }
    if (isLetterhead(paragraph)) openingAt = index + 1;
  }
  return {
    kind: null,
    kindAt: -1,
    kindEnd: 0,
    title: [],
    openingAt,
    bodyAt: bodyFrom(paragraphs, openingAt),
  };
}

const openingWords =
  /^(?:can cu|thuc hien|trien khai|theo|xet|tren co so|nham|de |tiep tuc|nang cao|trong nhung nam|quan triet|kinh gui|uy ban nhan dan|ubnd|ngay \d|sau khi|hoi dong)/;

// The first paragraph behind the kind is the title, whatever its words; more of it stand in capitals, in brackets or before an opening.
function titleBelow(
  paragraphs: readonly Paragraph[],
  kindAt: number,
  titleOnLine: boolean,
): { readonly opening: number; readonly title: readonly Paragraph[] } {
  let at = kindAt + 1;
  const title: Paragraph[] = [];
  for (; at < Math.min(paragraphs.length, kindAt + 12); at += 1) {
    const paragraph = paragraphs[at];
    if (!paragraph || isBody(paragraph)) break;
    const isFirst = title.length === 0 && !titleOnLine;
    // The right column of a letterhead may be read behind a title in the left one.
    if (isFirst && isMotto(paragraph)) continue;
    if (!isFirst && !goesOn(paragraphs[at - 1], paragraph)) break;
    if (isFirst && surelyOpens(paragraph)) break;
    title.push(paragraph);
  }
  return { opening: at, title };
}

function isMotto({ text }: Paragraph): boolean {
  const { plain } = searchable(text.slice(0, 200));
  return (
    /^(?:cong hoa xa hoi|doc lap\s?-\s?tu do)/.test(plain) ||
    (inCapitals(text) && /^(?:(?:hoi )?chu )?(?:nghia )?(?:viet )?nam$/.test(plain)) ||
    (text.length < 90 && /^[^,]{2,40}, ?ngay[\s.\d…_]*thang[\s.\d…_]*nam/.test(plain))
  );
}

function goesOn(before: Paragraph | undefined, paragraph: Paragraph): boolean {
  if (inCapitals(paragraph.text)) return paragraph.text.length < 400;
  if (/^\(/.test(paragraph.text)) return paragraph.text.length < 200;
  if (opens(paragraph)) return false;
  const beforeEnds = before ? /[.;:]$/.test(before.text) : true;
  return !beforeEnds && /^\p{Ll}/u.test(paragraph.text) && paragraph.text.length < 200;
}

function surelyOpens({ text }: Paragraph): boolean {
  if (inCapitals(text)) return false;
  const { plain } = searchable(text.slice(0, 3000));
  return (
    /(?:(?:nhu sau|sau day|noi dung sau)\s?[:.]?|[:;])$/.test(plain) ||
    /^(?:can cu|xet |kinh gui)/.test(plain)
  );
}

function opens(paragraph: Paragraph): boolean {
  if (surelyOpens(paragraph)) return true;
  if (inCapitals(paragraph.text)) return false;
  const { plain } = searchable(paragraph.text.slice(0, 3000));
  return (
    openingWords.test(plain) &&
    (plain.length > 400 || /(?:ban hanh|xay dung) (?:ke hoach|chuong trinh)/.test(plain.slice(40)))
  );
}

function beginsOpening(paragraph: Paragraph): boolean {
  const { plain } = searchable(paragraph.text.slice(0, 400));
  return (
    /^(?:can cu|kinh gui|xet de nghi)/.test(plain) ||
    (openingWords.test(plain) && paragraph.text.length > 200)
  );
}

// "B. KINH PHÍ" heads a part; initials such as "A. TRAN" do not.
const shortestPart = 8;

function isBody({ label, cell, text }: Paragraph): boolean {
  if (cell || label === null) return false;
  if (label.kind === 'capital') return inCapitals(text) && text.length >= shortestPart;
  return label.kind === 'roman' || label.kind === 'phrase' || label.kind === 'arabic';
}

function isLetterhead(paragraph: Paragraph): boolean {
  const { plain } = searchable(paragraph.text);
  return (
    (inCapitals(paragraph.text) && paragraph.text.length < 160) ||
    /^(?:doc lap\s?-|so\s?[:.]|so \d)/.test(plain) ||
    (paragraph.text.length < 90 && /ngay[\s.\d…_]*thang[\s.\d…_]*nam/.test(plain))
  );
}

function bodyFrom(paragraphs: readonly Paragraph[], openingAt: number): number {
  const at = paragraphs.findIndex(
    (paragraph, index) =>
      index >= openingAt && (isBody(paragraph) || (!paragraph.cell && isBareHeading(paragraph))),
  );
  return at < 0 ? Math.min(paragraphs.length, openingAt + 8) : at;
}
