import { foldText } from '../domain/fold-text';
import type { Indicator } from '../domain/indicator';
import { placeOfDuty } from '../domain/place-of-duty';
import type { AssignedDuty } from './draft';
import {
  figureHeadings,
  headingRows,
  labelledCells,
  type Place,
  printedMarks,
  printedRows,
  textAt,
} from './printed-places';
import type { DefinedName, Workbook } from './sheet';
import { dutyCellName, dutyFields, templateNames, textCellName, textTopics } from './template-names';
import type { Vocabulary } from './vocabulary';

/** What the register knows of a template's rows. */
export type KnownRows = {
  readonly vocabulary: Vocabulary;
  readonly indicators: ReadonlyMap<string, Pick<Indicator, 'name'>>;
  /** By agency, its duties. */
  readonly duties: ReadonlyMap<string, readonly AssignedDuty[]>;
};

/** A workbook with the names of a template that it had lost, and which these are. */
export type RestoredNames = { readonly workbook: Workbook; readonly restored: readonly string[] };

/** What every version prints before the cells of its first sheet, folded. */
const inputLabels: ReadonlyMap<string, string> = new Map([
  ['so, ky hieu van ban gui', templateNames.documentNumber],
  ['ngay van ban (ngay/thang/nam)', templateNames.documentDate],
  ['nguoi lap, dien thoai, email', templateNames.contact],
  ['khong phat sinh (chon x)', templateNames.nil],
]);
/** The codes stand in the first column; people put a numbering before it. */
const codeColumns = 4;
const longestHeading = 40;
const dutyHeadings = ['muc', 'nhiem vu', 'vai tro', 'tinh trang', 'ket qua', 'tai lieu minh chung'] as const;
const textHeadings: readonly string[] = [
  '1. ket qua thuc hien',
  '2. kho khan, ton tai',
  '3. kien nghi, de xuat',
];

/**
 * Gives the names of our template back to a workbook whose printed layout is intact, such as one saved by a program that knows no
 * names: by the marks and labels of its first sheet, by code and name of an indicator together under our headings, by the place
 * of a duty. A name that the workbook still has, or that two cells could bear, is left alone. Nothing is restored without the
 * printed mark.
 */
export function restoreNames(workbook: Workbook, known: KnownRows): RestoredNames {
  const indicators = new Map(known.vocabulary.indicators.map((names) => [names.code, names]));
  if (isWhole(workbook, indicators)) return { workbook, restored: [] };
  const places = new Map<string, Place | null>();
  const offer = (name: string, place: Place) => places.set(name, places.has(name) ? null : place);
  const marks = workbook.sheets.flatMap((sheet) => printedMarks(sheet));
  if (!marks.some(({ name }) => name === templateNames.template)) return { workbook, restored: [] };
  for (const { name, ...place } of marks) offer(name, place);
  const agency = marks.find(({ name }) => name === templateNames.agency)?.text ?? '';
  const duties = new Map(
    (known.duties.get(agency) ?? []).map((duty) => [placeOfDuty(duty.assignment, duty.label), duty]),
  );
  const namesLast = marks.some(({ name }) => name === templateNames.printed);

  for (const sheet of workbook.sheets) {
    const rows = printedRows(sheet);
    for (const { row, column, key } of labelledCells(rows, inputLabels)) {
      offer(key, { sheet: sheet.name, row, column: column + 1 });
    }
    for (const { index, columns } of headingRows(rows, figureHeadings)) {
      const [codes = 0, labels = 0, , last = 0, figures = 0, notes = 0] = columns;
      for (const row of rows) {
        const names = row.index > index ? indicators.get(textAt(row, codes)) : undefined;
        const name = names && known.indicators.get(names.code)?.name;
        if (!names || name === undefined || foldText(textAt(row, labels)) !== foldText(name)) continue;
        offer(names.figure, { sheet: sheet.name, row: row.index, column: figures });
        offer(names.note, { sheet: sheet.name, row: row.index, column: notes });
        // Version 1 did not name it.
        if (namesLast) offer(names.lastPeriod, { sheet: sheet.name, row: row.index, column: last });
      }
    }
    for (const { index, columns } of headingRows(rows, dutyHeadings)) {
      for (const row of rows) {
        const duty = row.index > index ? duties.get(textAt(row, columns[0] ?? 0)) : undefined;
        if (!duty) continue;
        dutyFields.forEach((field, at) => {
          const column = columns[3 + at] ?? 0;
          offer(dutyCellName(duty.assignment, duty.label, field), {
            sheet: sheet.name,
            row: row.index,
            column,
          });
        });
      }
    }
    for (const { index, cells } of rows) {
      const heading = foldText(textAt({ cells }, 0));
      const topic = textTopics[textHeadings.indexOf(heading)];
      // A heading, a hint, the text.
      if (topic) offer(textCellName(topic), { sheet: sheet.name, row: index + 2, column: 0 });
    }
  }
  return withNames(workbook, places);
}

/** Whether mark, texts, duties and the figure of every code in the first columns have their names: nothing was lost then. */
function isWhole(workbook: Workbook, indicators: ReadonlyMap<string, { readonly figure: string }>): boolean {
  const own = ownNames(workbook);
  if (!own.has(templateNames.template)) return false;
  const hasDuties = [...own].some((name) => name.startsWith('DUTY_'));
  const isNamed = (text: string, column: number): boolean => {
    const names = indicators.get(text);
    if (names) return own.has(names.figure);
    if (column > 0 || text.length > longestHeading) return true;
    const folded = foldText(text);
    const topic = textTopics[textHeadings.indexOf(folded)];
    if (topic) return own.has(textCellName(topic));
    return folded !== dutyHeadings[0] || hasDuties;
  };
  return workbook.sheets.every(({ rows }) =>
    rows.every(({ cells }) => {
      for (let column = 0; column < codeColumns; column++) {
        const value = cells[column];
        if (typeof value === 'string' && !isNamed(value.trim(), column)) return false;
      }
      return true;
    }),
  );
}

/** The names that hold for the whole workbook and have a cell. */
function ownNames({ sheets, definedNames }: Workbook): ReadonlySet<string> {
  const there = new Set(sheets.map(({ name }) => name));
  return new Set(
    definedNames.flatMap(({ name, scope, target }) =>
      scope === null && target && there.has(target.sheet) ? [name] : [],
    ),
  );
}

function withNames(workbook: Workbook, places: ReadonlyMap<string, Place | null>): RestoredNames {
  const own = ownNames(workbook);
  const added = [...places].flatMap(([name, place]): DefinedName[] => {
    if (place === null || own.has(name)) return [];
    const { sheet, row, column } = place;
    const range = { top: row, left: column, bottom: row, right: column };
    return [{ name, scope: null, target: { sheet, range }, reference: '' }];
  });
  if (added.length === 0) return { workbook, restored: [] };
  const restored = new Set(added.map(({ name }) => name));
  const kept = workbook.definedNames.filter(({ name, scope }) => scope !== null || !restored.has(name));
  return { workbook: { ...workbook, definedNames: [...kept, ...added] }, restored: [...restored] };
}
