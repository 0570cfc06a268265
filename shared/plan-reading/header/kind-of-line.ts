import { inCapitals, type Paragraph } from '../lines/paragraph';
import type { FoundHeader } from '../plan-reading';
import { searchable } from '../text/searchable';

const kinds: ReadonlyArray<readonly [words: string, kind: FoundHeader['kind']]> = [
  ['ke hoach lien nganh', 'plan'],
  ['ke hoach', 'plan'],
  ['bao cao', 'report'],
  ['chi thi', 'directive'],
  ['cong van', 'letter'],
  ['cong dien', 'letter'],
  ['to trinh', 'letter'],
  ['quyet dinh', 'decision'],
  ['nghi quyet', 'resolution'],
  ['thong tu lien tich', 'other'],
  ['thong tu', 'other'],
  ['nghi dinh', 'other'],
  ['bo luat', 'other'],
  ['luat', 'other'],
  ['phap lenh', 'other'],
  ['thong bao', 'other'],
  ['chuong trinh', 'other'],
  ['phuong an', 'other'],
  ['de an', 'other'],
  ['huong dan', 'other'],
  ['quy che', 'other'],
  ['ket luan', 'other'],
];

// A line that only says what the document is about or which draft it is may stand before its kind.
const draft = /^(?:\(?du thao\)?[\s:.-]*(?:lan \d+)?[\s:.-]*)/;

/** The kind of document that a line of a head names, and where in it the words behind the kind begin; null where it names none. */
export function kindOfLine(
  paragraph: Paragraph,
): { readonly kind: FoundHeader['kind']; readonly end: number } | null {
  const { plain } = searchable(paragraph.text);
  const start = draft.exec(plain)?.[0].length ?? 0;
  const rest = plain.slice(start);
  for (const [words, kind] of kinds) {
    const spaced = rest.length < 40 && rest.replace(/[\s:.]/g, '') === words.replace(/ /g, '');
    if (spaced) return { kind, end: paragraph.text.length };
    if (!rest.startsWith(words) || /^[a-z]/.test(rest.slice(words.length))) continue;
    const named = paragraph.text.slice(start, start + words.length);
    if (!inCapitals(named)) continue;
    return { kind, end: start + words.length };
  }
  return null;
}
