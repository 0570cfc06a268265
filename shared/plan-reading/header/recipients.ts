import { type Paragraph, spanOf } from '../lines/paragraph';
import type { FoundText } from '../plan-reading';
import { searchable } from '../text/searchable';

const heading = /^(?:\W{0,3})noi nhan\s?[:.;]?\s*/;
const signs =
  /^(?:(?:TM|KT|TL|TUQ|Q)\.\s?\p{Lu}|(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|CỤC TRƯỞNG|BỘ TRƯỞNG|CHÁNH VĂN PHÒNG|BÍ THƯ|TRƯỞNG BAN)|PHỤ LỤC|Phụ lục)/u;
const most = 80;

/** The list under "Nơi nhận", without dashes and stops, up to "Lưu"; the last such list of a document, which an appendix may follow. */
export function recipientsOf(paragraphs: readonly Paragraph[]): FoundText[] {
  const at = paragraphs.findLastIndex(({ text }) => heading.test(searchable(text.slice(0, 40)).plain));
  const first = paragraphs[at];
  if (!first) return [];
  const start = heading.exec(searchable(first.text).plain)?.[0].length ?? 0;
  const list: FoundText[] = [];
  const add = (paragraph: Paragraph, from: number) => list.push(...itemsOf(paragraph, from, list.length));
  if (first.text.length > start) add(first, start);
  const dashed = paragraphs[at + 1]?.label?.kind === 'bullet';
  let isLast = false;
  for (const paragraph of paragraphs.slice(at + 1, at + 1 + most)) {
    const isItem = paragraph.label?.kind === 'bullet';
    if (signs.test(paragraph.text) || (dashed && !isItem && isName(paragraph.text))) {
      if (isLast || (first.cell && paragraph.cell?.column !== first.cell.column)) break;
      continue;
    }
    if (isLast || (dashed && !isItem) || paragraph.label?.kind === 'roman') break;
    add(paragraph, 0);
    isLast = /(?:^|\s)luu(?:\s|:|$)/.test(searchable(list.at(-1)?.text.slice(0, 12) ?? '').plain);
  }
  return list;
}

// A signature in the right column may stand between the lines of the list.
function isName(text: string): boolean {
  return text.length < 60 && !/[;.:]$/.test(text);
}

// "- Như trên; - Sở Y tế; - Lưu: VT.": a list that runs on in one paragraph.
const behind = /(?<=[;.])\s*[-–+•]\s*(?=\p{L})/gu;

// "Lưu: VT, VX.   Nguyễn Văn A": the name of the signer stands on the same line in the right column.
const nameBehind = /^(Lưu\s?:?[^.]{0,40})\.\s+\p{Lu}[\p{L}\s’']{3,40}$/u;

function itemsOf(paragraph: Paragraph, from: number, count: number): readonly FoundText[] {
  const text = paragraph.text;
  const cuts = [...text.slice(from).matchAll(behind)].map(({ index, 0: dash }) => ({
    end: from + index,
    next: from + index + dash.length,
  }));
  const starts = [from, ...cuts.map(({ next }) => next)];
  return starts.flatMap((start, index) => {
    const end = cuts[index]?.end ?? text.length;
    const body = text.slice(start, end);
    const lead = /^[\s\-–—+•*·●]*/u.exec(body)?.[0].length ?? 0;
    const shown = body
      .slice(lead)
      .replace(nameBehind, '$1')
      .replace(/[\s;.,]+$/u, '');
    if (shown === '') return [];
    const place = spanOf(paragraph, start + lead, start + lead + shown.length);
    return [
      { id: `recipient-${count + index + 1}`, source: place, text: shown, confidence: 0.95, doubts: [] },
    ];
  });
}
