import { dateLineOf } from '../header/date-line';
import { headOf } from '../header/head';
import { numberLineOf } from '../header/number-line';
import { inCapitals, type Paragraph, spanOf } from '../lines/paragraph';
import type { FoundHeader, FoundMissing } from '../plan-reading';
import type { Span } from '../source-document';
import { searchable } from '../text/searchable';

/** What a document leaves blank in its head or refers to without containing it: number, day, signature, appendices. */
export function findMissing(paragraphs: readonly Paragraph[], header: FoundHeader): FoundMissing[] {
  const missing: Array<Omit<FoundMissing, 'id'>> = [];
  const add = (what: FoundMissing['what'], text: string, source: Span, confidence: number) =>
    missing.push({ what, text, source, confidence, doubts: [] });
  if (paragraphs.length === 0) return [];
  const head = headOf(paragraphs);
  const top: Span = { start: paragraphs[0]?.from[0] ?? 0, end: paragraphs[0]?.from[0] ?? 0 };
  if (header.number === null) {
    const line = numberLineOf(paragraphs, head);
    add('number', line?.text ?? '', line?.source ?? top, line ? 0.97 : 0.9);
  }
  const day = dateLineOf(paragraphs, head);
  if (day === null) add('date', '', top, 0.9);
  else if (day.dayIsBlank) add('day', day.text, day.source, 0.97);
  if (!isSigned(paragraphs.slice(head.bodyAt))) add('signature', '', endOf(paragraphs), 0.9);
  for (const { text, source } of missingAppendices(paragraphs, head.bodyAt))
    add('appendix', text, source, 0.92);
  return missing.map((one, index) => ({ ...one, id: `missing-${index + 1}` }));
}

function endOf(paragraphs: readonly Paragraph[]): Span {
  const last = paragraphs.at(-1);
  const end = last ? spanOf(last).end : 0;
  return { start: end, end };
}

const signer =
  /^(?:(?:TM|KT|TL|TUQ|Q)\s?\.\s?\p{Lu}|(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|BỘ TRƯỞNG|BÍ THƯ|CHỦ NHIỆM|TRƯỞNG BAN)(?!\p{L}))/u;

function isSigned(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.some(({ text }) => text.length < 120 && inCapitals(text) && signer.test(text));
}

type Reference = { readonly key: string; readonly text: string; readonly source: Span };

const named =
  /(?<![a-z])(?:phu luc|bieu mau|bieu)(?: so)?\s?(?<labels>(?:[ivx]{1,4}|\d{1,2})(?![a-z\d])(?:(?:\s?[,;-]\s?|\s(?:va|den)\s)(?:phu luc (?:so )?)?(?:[ivx]{1,4}|\d{1,2})(?![a-z\d%]))*)?(?![a-z\d])/g;
// Only what goes with this document is missing from it: appendices of decrees are not.
const attached = /^[^.;]{0,40}(?:kem theo|dinh kem|duoi day|ke hoach nay)/;
const attachedBefore = /(?:kem theo|dinh kem|chi tiet (?:tai|theo|o)|neu tai|theo|xem|tai)\s*(?:cac )?$/;
const ofOther =
  /^[^.;]{0,30}(?:ban hanh kem theo|cua (?:nghi|thong|quyet|luat)|(?:nghi dinh|thong tu|quyet dinh|nghi quyet|luat) )/;

function missingAppendices(paragraphs: readonly Paragraph[], bodyAt: number): readonly Reference[] {
  const present = appendicesIn(paragraphs, bodyAt);
  const found = new Map<string, Reference>();
  for (const paragraph of paragraphs.slice(bodyAt)) {
    if (isAppendixTitle(paragraph)) break;
    const { plain } = searchable(paragraph.text);
    for (const match of plain.matchAll(named)) {
      const behind = plain.slice(match.index + match[0].length);
      const before = plain.slice(Math.max(0, match.index - 30), match.index);
      if (ofOther.test(behind)) continue;
      if (!attached.test(behind) && !attachedBefore.test(before)) continue;
      for (const label of labelsIn(match.groups?.['labels'] ?? '')) {
        const key = match[0].startsWith('bieu') ? `bieu${label}` : label;
        const isPresent = present.has(key) || (label === '' && present.size > 0);
        if (!isPresent && !found.has(key)) found.set(key, { key, ...referenceAt(paragraph, match) });
      }
    }
  }
  return [...found.values()];
}

function referenceAt(paragraph: Paragraph, match: RegExpExecArray): Omit<Reference, 'key'> {
  const [from, end] = sentenceAround(paragraph.text, match.index, match.index + match[0].length);
  const start = Math.max(from, paragraph.label?.body ?? 0);
  return { text: paragraph.text.slice(start, end), source: spanOf(paragraph, start, end) };
}

function labelsIn(labels: string): readonly string[] {
  const found = labels.match(/[ivx]{1,4}(?![a-z])|\d{1,2}/g);
  return found ?? [''];
}

function appendicesIn(paragraphs: readonly Paragraph[], bodyAt: number): ReadonlySet<string> {
  const titles = paragraphs
    .slice(bodyAt)
    .filter(isAppendixTitle)
    .map(({ text }) => {
      const { plain } = searchable(text);
      const label =
        /^(?:phu luc|bieu(?: mau)?)(?: so)?\s?:?\s?([ivx]{1,4}|\d{1,2})?(?![a-z\d])/.exec(plain)?.[1] ?? '';
      return plain.startsWith('bieu') ? `bieu${label}` : label;
    });
  return new Set(titles);
}

// "PHỤ LỤC I", "Phụ lục", "PHỤ LỤC: PHÂN CÔNG NHIỆM VỤ": a title on a line of its own, not "Phụ lục kèm theo Kế hoạch nêu rõ …".
function isAppendixTitle({ text }: Paragraph): boolean {
  const { plain } = searchable(text.slice(0, 200));
  if (!/^(?:phu luc|bieu(?: mau)?)(?![a-z])/.test(plain)) return false;
  if (inCapitals(text) || inCapitals(text.slice(0, 9))) return true;
  return /^(?:phu luc|bieu(?: mau)?)(?: so)?\s?(?:[ivx]{1,4}|\d{1,2})?\s?[.:]?$/.test(plain);
}

function sentenceAround(text: string, start: number, end: number): readonly [number, number] {
  const before = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('; ', start));
  const stop = /[.;](?:\s|$)/.exec(text.slice(end));
  const first = before < 0 ? 0 : before + 2;
  return [Math.max(first, start - 300), Math.min(stop ? end + stop.index : text.length, end + 300)];
}
