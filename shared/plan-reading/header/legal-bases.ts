import { inCapitals, type Paragraph, spanOf } from '../lines/paragraph';
import type { FoundBasis } from '../plan-reading';
import { searchable } from '../text/searchable';
import { dayAt } from './day-in-text';
import { numbersInText } from './document-number';
import type { Head } from './head';
import { namedLaws } from './named-laws';

type Mention = Omit<FoundBasis, 'id'> & { readonly key: string };

/**
 * Every document that a text rests on or mentions, once, at the place where it is first named; a date that only a later mention
 * prints is taken from there. `own` is the document's own number, which is no basis of it.
 */
export function legalBasesOf(paragraphs: readonly Paragraph[], head: Head, own: string | null): FoundBasis[] {
  const byKey = new Map<string, Mention>();
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index < head.kindAt) continue;
    for (const mention of mentionsIn(paragraph, roleAt(paragraph, index, head))) {
      if (own !== null && mention.key === keyOf(own)) continue;
      const known = byKey.get(mention.key);
      if (!known) byKey.set(mention.key, mention);
      else byKey.set(mention.key, together(known, mention));
    }
  }
  return [...byKey.values()].map(({ key: _key, ...basis }, index) => ({
    ...basis,
    id: `basis-${index + 1}`,
  }));
}

function roleAt({ text, footnote }: Paragraph, index: number, { kind, bodyAt }: Head): FoundBasis['role'] {
  if (footnote || /^[¹²³⁴⁵⁶⁷⁸⁹]|^\[\d{1,2}\]\s/.test(text)) return 'footnote';
  if (index >= bodyAt) return 'mentioned';
  return kind === 'report' && /^Thực hiện Công văn/iu.test(text) ? 'trigger' : 'basis';
}

function together(first: Mention, later: Mention): Mention {
  const date = first.date ?? later.date;
  const differs = first.date !== null && later.date !== null && first.date !== later.date;
  return {
    ...first,
    date,
    title: inCapitals(first.title) || first.title === '' ? later.title : first.title,
    role: first.role === 'mentioned' && later.role === 'footnote' ? 'mentioned' : first.role,
    doubts:
      differs && !first.doubts.includes('dates-differ') ? [...first.doubts, 'dates-differ'] : first.doubts,
    confidence: differs ? Math.min(first.confidence, 0.8) : first.confidence,
  };
}

function keyOf(number: string): string {
  return number
    .toLowerCase()
    .replace(/^0+(?=\d)/, '')
    .replace(/[^\p{L}\d]/gu, '');
}

function mentionsIn(paragraph: Paragraph, role: FoundBasis['role']): readonly Mention[] {
  const { text } = paragraph;
  const { plain } = searchable(text);
  const numbers = numbersInText(text);
  const mentions = numbers.map(({ start, end, number }, index): Mention => {
    const day = dayAt(plain, end);
    const from = startOfName(plain, start, numbers[index - 1]?.end ?? 0);
    const to = endOfName(text, day?.end ?? end);
    return {
      ...{ key: keyOf(number), number, date: day?.date ?? null, role },
      title: titleOf(text, from, start, day?.end ?? end, to),
      source: spanOf(paragraph, from, day?.end ?? end),
      confidence: text.slice(start, end).replace(/\s/g, '') === number ? 0.95 : 0.9,
      doubts: [],
    };
  });
  const laws = namedLaws(text, numbers).map(
    ({ start, end, name }): Mention => ({
      ...{
        key: searchable(name).plain.replace(/[^a-z\d]/g, ''),
        number: null,
        date: dayAt(plain, end)?.date ?? null,
        role,
      },
      title: name,
      source: spanOf(paragraph, start, end),
      confidence: 0.9,
      doubts: [],
    }),
  );
  return [...mentions, ...laws].sort((left, right) => left.source.start - right.source.start);
}

const sort =
  /(?<![a-z])(?:thong tu lien tich|nghi quyet(?: lien tich)?|nghi dinh|quyet dinh|chi thi|ke hoach|ket luan|cong van|cong dien|thong tu|thong bao|thong tri|to trinh|bao cao|chuong trinh(?: hanh dong)?|huong dan|quy dinh|quy che|de an|phuong an|bo luat|luat|van ban(?: hop nhat)?|phap lenh)(?![a-z])/g;
const withName = /^(?:bo luat|luat|phap lenh)$/;

/** Where the name of a document begins whose number stands at a place: at its sort, "Nghị quyết số", "Luật Việc làm số". */
function startOfName(plain: string, numberAt: number, after: number): number {
  const from = Math.max(after, numberAt - 110);
  const before = plain.slice(from, numberAt);
  let start = numberAt;
  for (const { index, 0: words } of before.matchAll(sort)) {
    const between = before.slice(index + words.length);
    if (/^(?: so)?\s?:?\s?$/.test(between) || (withName.test(words) && !/[.;:()]/.test(between))) {
      if (start === numberAt || !withName.test(words)) start = from + index;
    }
  }
  return start;
}

// What a document is about reaches up to the next stop or bracket, or to the body that acts on it.
const nameEnds = /[;.](?=\s|$)|\s\(|,\s(?=Ủy ban|Uỷ ban|UBND|Hội đồng|Ban Chỉ đạo|Sở )|(?<=,)\s(?=cụ thể)/u;
const longestName = 400;

function endOfName(text: string, from: number): number {
  const rest = text.slice(from, from + longestName);
  const end = nameEnds.exec(rest);
  return from + (end ? end.index : rest.length);
}

const aboutWords =
  /^(?:của|ban hành|về|quy định|phê duyệt|hướng dẫn|thực hiện|sửa đổi|thông qua|công bố|do|tiếp tục|triển khai|kèm|tăng cường|CỦA|VỀ|BAN HÀNH|[“"(])/u;

function titleOf(text: string, from: number, numberAt: number, behind: number, to: number): string {
  const sort = text.slice(from, numberAt).replace(/\s*(?:số)?\s*:?\s*$/iu, '');
  const words = text.slice(behind, to).replace(/^[\s,)]+|[\s,.;]+$/g, '');
  const rest = aboutWords.test(words) ? words : '';
  return [sort, rest].filter((part) => part !== '').join(' ');
}
