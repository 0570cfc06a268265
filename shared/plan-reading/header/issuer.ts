import { inCapitals, type Paragraph, spanOf } from '../lines/paragraph';
import type { FoundText } from '../plan-reading';
import { searchable } from '../text/searchable';
import type { Head } from './head';
import { spokenName } from './spoken-name';

const body =
  /^(?:uy ban nhan dan|ubnd|so [a-z]|hoi dong|ban chi dao|ban quan ly|bo [a-z]|tinh (?:uy|doan)|thanh uy|lien doan|cong an|chi cuc|cuc |chinh phu|thu tuong|hdnd|quoc hoi|doan |hoi )/;
const place = /^(?:tinh|thanh pho|tp\.?|quan|huyen|thi xa|xa|phuong|dac khu) ?\S/;
const nation = /cong h(?:oa|ao) xa hoi|doc lap|dang cong san/;

/** Who issues a document: the last body of its letterhead, otherwise whom its opening or its signature names; null where nobody is named. */
export function issuerOf(paragraphs: readonly Paragraph[], head: Head): FoundText | null {
  const printed = ofLetterhead(paragraphs, head);
  if (printed && !printed.doubts.includes('issuer-incomplete')) return printed;
  const spoken = ofOpening(paragraphs, head);
  if (printed && !spoken?.text.startsWith(printed.text)) return printed;
  return spoken ?? ofSignature(paragraphs);
}

function ofLetterhead(paragraphs: readonly Paragraph[], { kindAt, openingAt }: Head): FoundText | null {
  const lines = paragraphs
    .slice(0, kindAt < 0 ? openingAt : kindAt)
    .filter(({ text }) => inCapitals(text.replace(nationWords, '')) && !nation.test(searchable(text).plain));
  let named: { readonly text: string; readonly start: number; readonly end: number } | null = null;
  for (const paragraph of lines) {
    const text = paragraph.text.replace(/[\s\-–—_*]+$/, '');
    const { plain } = searchable(text);
    const { start, end } = spanOf(paragraph, 0, text.length);
    if (body.test(plain)) named = { text, start, end };
    else if (
      named &&
      (place.test(plain) || goesOn(named.text, plain) || isPlaceOf(named.text, plain, paragraphs))
    )
      named = { text: `${named.text} ${text}`, start: named.start, end };
  }
  if (!named) return null;
  const isWhole = /(?:tinh|thanh pho|tp|huyen|xa|phuong|quan|bo|so|chinh phu)/.test(
    searchable(named.text).plain.slice(4),
  );
  return found(spokenName(named.text), named, isWhole ? 0.95 : 0.85, isWhole ? [] : ['issuer-incomplete']);
}

const nationWords = /^\s+|\s+$/g;

// "HỘI ĐỒNG AN TOÀN," / "VỆ SINH LAO ĐỘNG TỈNH": a name over several lines.
function goesOn(name: string, plain: string): boolean {
  return /(?:,|-|VÀ)\s*$/u.test(name) || /^(?:ve sinh|va |tinh |lao dong)/.test(plain);
}

// "BAN CHỈ ĐẠO ATVSLĐ TỈNH" / "VĨNH PHÚC", where the date line says "Vĩnh Phúc, ngày …".
function isPlaceOf(name: string, plain: string, paragraphs: readonly Paragraph[]): boolean {
  return (
    /(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|dac khu)$/.test(searchable(name).plain) &&
    paragraphs.some(({ text }) => /^,\s?ng/.test(afterStart(searchable(text.slice(0, 80)).plain, plain)))
  );
}

function afterStart(text: string, start: string): string {
  return text.startsWith(start) ? text.slice(start.length) : '';
}

const says =
  /(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng an toàn, vệ sinh lao động|Ban Chỉ đạo|Sở \p{Lu}[\p{L}, -]{2,60}?)(?: \(UBND\))?(?: (?:tỉnh|thành phố|TP\.?|quận|huyện|thị xã|xã|phường|đặc khu)(?: \p{Lu}\p{L}*(?:[ -]\p{Lu}\p{L}*){0,4})?)?(?=,? (?:xây dựng|ban hành|triển khai|báo cáo|yêu cầu|đề nghị|chỉ đạo)(?!\p{L}))/u;
const province = /(?:tỉnh|thành phố) \p{Lu}\p{L}*(?:[ -]\p{Lu}\p{L}*){0,3}/gu;

function ofOpening(paragraphs: readonly Paragraph[], { openingAt, bodyAt }: Head): FoundText | null {
  for (const paragraph of paragraphs.slice(openingAt, Math.max(bodyAt, openingAt + 1))) {
    const match = says.exec(paragraph.text);
    if (!match) continue;
    const place = spanOf(paragraph, match.index, match.index + match[0].length);
    const name = spokenName(match[0]);
    if (/(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu) \p{Lu}/u.test(name))
      return found(name, place, 0.9, ['issuer-from-text']);
    const completed = completedBy(name, paragraphs);
    return found(completed, place, completed === name ? 0.6 : 0.75, [
      'issuer-from-text',
      'issuer-incomplete',
    ]);
  }
  return null;
}

// "Ủy ban nhân dân thành phố", and elsewhere only ever "thành phố Cần Thơ".
function completedBy(name: string, paragraphs: readonly Paragraph[]): string {
  const counts = new Map<string, number>();
  for (const { text } of paragraphs) {
    for (const [words] of text.matchAll(province)) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const level = /(?:tỉnh|thành phố)$/u.exec(name)?.[0];
  const [first, second] = [...counts]
    .filter(([words]) => level === undefined || words.startsWith(level))
    .sort((a, b) => b[1] - a[1]);
  if (!first || (second && second[1] * 2 > first[1])) return name;
  return level === undefined ? `${name} ${first[0]}` : `${name.slice(0, -level.length)}${first[0]}`;
}

function ofSignature(paragraphs: readonly Paragraph[]): FoundText | null {
  const signer = paragraphs.findLast(({ text }) => /^TM\. ?[\p{Lu} ]{6,}$/u.test(text));
  if (!signer) return null;
  const name = completedBy(spokenName(signer.text.replace(/^TM\. ?/, '')), paragraphs);
  return found(name, spanOf(signer), 0.7, ['issuer-from-text', 'issuer-incomplete']);
}

function found(
  text: string,
  source: { readonly start: number; readonly end: number },
  confidence: number,
  doubts: readonly string[],
): FoundText {
  return {
    id: 'issuer',
    source: { start: source.start, end: source.end },
    text,
    confidence,
    doubts: [...doubts],
  };
}
