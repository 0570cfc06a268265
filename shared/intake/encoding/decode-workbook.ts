import type { Row, Sheet, Workbook } from '../sheet';
import type { Conversion } from './conversion';
import { isLegacyFont } from './encoding-of-font';
import { type CellReading, judgeCell } from './judge-cell';
import { type NewText, replaceTexts } from './replace-texts';
import { type Surroundings, surroundingsOf } from './surroundings';
import { type Findings, findSuspects } from './suspects';

/** A workbook in Unicode with the list of what was converted and of what is a question. */
export type DecodedWorkbook = { readonly workbook: Workbook; readonly conversions: readonly Conversion[] };

/**
 * Reads the legacy Vietnamese encodings of a workbook: by the font of each run or cell, else by the words. Texts of cells and
 * of formula results are NFC afterwards; names of sheets and defined names stay. Uncertain texts stay as they are and are
 * listed with `applied: false`; `questions: 'convert'` converts them as well. Converted cells stand under the font `null`,
 * so that they are not read by their old font again. Where nothing changes, workbook, sheets and rows are the same objects.
 */
export function decodeWorkbook(
  workbook: Workbook,
  questions: 'leave' | 'convert' = 'leave',
): DecodedWorkbook {
  const findings = workbook.sheets.map((sheet) => findSuspects(sheet, workbook));
  if (findings.every((found) => found.suspects.length === 0)) return { workbook, conversions: [] };
  const surroundings = surroundingsOf(findings);
  if (allStays(findings, surroundings)) return { workbook, conversions: [] };
  const noFont = workbook.fonts.includes(null) ? workbook.fonts.indexOf(null) : workbook.fonts.length;
  const decoded = findings.map((found, index) =>
    decodeSheet(found, index, surroundings, questions === 'convert', noFont),
  );
  const conversions = decoded.flatMap((sheet) => sheet.conversions);
  const sheets = decoded.map(({ sheet }) => sheet);
  if (sheets.every((sheet, index) => sheet === workbook.sheets[index])) return { workbook, conversions };
  const extended = noFont === workbook.fonts.length && conversions.some(({ applied }) => applied);
  const fonts = extended ? [...workbook.fonts, null] : workbook.fonts;
  return { workbook: { ...workbook, sheets, fonts }, conversions };
}

/** Whether no font and no word speaks for a legacy encoding, and all is composed: so it is with most workbooks. */
function allStays(findings: readonly Findings[], { certainty }: Surroundings): boolean {
  if (certainty.tcvn3 > 0 || certainty.vni > 0) return false;
  return findings.every(({ suspects }) =>
    suspects.every(
      ({ text, pieces }) => pieces.every(({ font }) => !isLegacyFont(font)) && text.normalize('NFC') === text,
    ),
  );
}

function decodeSheet(
  { sheet, suspects }: Findings,
  index: number,
  surroundings: Surroundings,
  convert: boolean,
  noFont: number,
): { readonly sheet: Sheet; readonly conversions: readonly Conversion[] } {
  const conversions: Conversion[] = [];
  const texts = new Map<Row, Map<number, NewText>>();
  const known = new Map<string, CellReading>();
  for (const { row, column, address, text: before, pieces } of suspects) {
    const key = `${pieces.map(({ text, font }) => `${font}${text.length}`).join()} ${before}`;
    const reading = known.get(key) ?? judgeCell(before, pieces, index, surroundings, convert);
    known.set(key, reading);
    const { text, conversion } = reading;
    if (conversion) conversions.push({ sheet: sheet.name, cell: address, ...conversion });
    if (text === before) continue;
    const changes = texts.get(row) ?? new Map<number, NewText>();
    texts.set(row, changes.set(column, { text, converted: conversion?.applied === true }));
  }
  return { sheet: texts.size === 0 ? sheet : replaceTexts(sheet, texts, noFont), conversions };
}
