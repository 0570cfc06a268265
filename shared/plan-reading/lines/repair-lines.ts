import type { SourceDocument, SourceLine } from '../source-document';
import { type CleanText, cleanText, joinAll } from './clean-text';
import { columnsOf } from './columns';
import { continues, wantsNumber } from './continues';
import { labelOf } from './label';
import { isOrnament, runningLines } from './noise';
import { type Paragraph, partOfParagraph } from './paragraph';
import { cellsOfRow, isRuler } from './plain-table';
import { runOnPlaces } from './run-on';
import { spacedTables } from './spaced-table';
import { wrappingOf } from './wrapping';

/**
 * The paragraphs of a document in the order of the source: hard-wrapped lines and sentences broken by a page are joined, columns
 * of a letterhead, cells of tables and paragraphs that run on behind one another are kept apart, page numbers, lines repeated on
 * every page and drawn lines are left out. Nothing else is lost.
 */
export function repairLines(document: SourceDocument): readonly Paragraph[] {
  const lines = printedLines(document);
  const running = lines.filter((line) => !line.cell && !line.footnote);
  const wrapping = wrappingOf(
    running.map(({ text, label, apart }) => ({ text, apart, labelled: label !== null })),
    running.some(({ page }) => page !== null),
  );
  const paragraphs: Paragraph[] = [];
  for (const group of [running, lines.filter(({ cell }) => cell), lines.filter(({ footnote }) => footnote)]) {
    let open: Paragraph[] = [];
    for (const line of group) {
      const [first] = open;
      const last = open.at(-1);
      if (first && last && sameCell(first, line) && continues(last, line, first, wrapping)) {
        open.push(line);
      } else {
        if (first) paragraphs.push(joined(first, open));
        open = [line];
      }
    }
    if (open[0]) paragraphs.push(joined(open[0], open));
  }
  return paragraphs.flatMap(splitRunOn).sort((left, right) => (left.from[0] ?? 0) - (right.from[0] ?? 0));
}

function printedLines(document: SourceDocument): readonly Paragraph[] {
  const noise = runningLines(document);
  const spaced = spacedTables(document);
  const lines: Paragraph[] = [];
  let until = 0;
  let table = document.lines.reduce((most, { cell }) => Math.max(most, (cell?.table ?? -1) + 1), 0);
  let row = -1;
  for (const line of document.lines) {
    const apart = /\n\s*\n/.test(`${document.text.slice(until, line.start)}`);
    if (document.text.slice(line.start, line.end).trim() === '') continue;
    until = line.end;
    if (noise.has(line)) continue;
    const pieces = spaced.get(line);
    if (pieces) {
      if (pieces[0]?.row === 0 && row !== 0) table += 1;
      row = 0;
      for (const { start, end, ...place } of pieces)
        lines.push(
          asParagraph(line, cleanText(document.text, start, end), { table, ...place }, apart, document),
        );
      continue;
    }
    const typed = line.cell || line.footnote ? null : cellsOfRow(document.text, line.start, line.end);
    if (!typed) {
      if (row >= 0) table += 1;
      row = -1;
      for (const text of columnsOf(document.text, line.start, line.end)) {
        const number = !apart && wantsNumber(lines.at(-1)?.text ?? '');
        if (line.cell || number || !isOrnament(text.text))
          lines.push(asParagraph(line, text, line.cell, apart, document));
      }
      continue;
    }
    if (isRuler(document.text.slice(line.start, line.end))) continue;
    row += 1;
    for (const [column, [start, end]] of typed.entries()) {
      const text = cleanText(document.text, start, end);
      if (text.text !== '') lines.push(asParagraph(line, text, { table, row, column }, apart, document));
    }
  }
  return lines.filter(({ text }) => text !== '');
}

function asParagraph(
  line: SourceLine,
  text: CleanText,
  cell: Paragraph['cell'],
  apart: boolean,
  document: SourceDocument,
): Paragraph {
  const raw = document.text.slice(line.start, line.end).trim();
  const bold = line.bold || /^(?:#{1,6}\s|\*\*[^*]+\*\*[:.]?$)/.test(raw);
  return { ...text, label: labelOf(text.text), bold, cell, page: line.page, footnote: line.footnote, apart };
}

function joined(first: Paragraph, lines: readonly Paragraph[]): Paragraph {
  if (lines.length === 1) return first;
  const text = joinAll(lines);
  return { ...first, ...text, label: labelOf(text.text), bold: lines.every(({ bold }) => bold) };
}

function sameCell(left: Paragraph, right: Paragraph): boolean {
  if (!left.cell || !right.cell) return left.cell === right.cell;
  const [one, other] = [left.cell, right.cell];
  return one.table === other.table && one.row === other.row && one.column === other.column;
}

function splitRunOn(paragraph: Paragraph): readonly Paragraph[] {
  const places = runOnPlaces(paragraph.text);
  if (places.length === 0) return [paragraph];
  const starts = [0, ...places];
  return starts.map((start, index) =>
    partOfParagraph(paragraph, start, starts[index + 1] ?? paragraph.text.length),
  );
}
