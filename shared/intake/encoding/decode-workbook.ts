import type { Row, Sheet, Workbook } from '../sheet';
import type { Conversion } from './conversion';
import { encodingOfFont, isLegacyFont } from './encoding-of-font';
import { judgeCell } from './judge-cell';
import { replaceTexts } from './replace-texts';
import { type SheetCount, type Surroundings, surroundingsOf } from './surroundings';
import { type Findings, findSuspects } from './suspects';

/** A workbook in Unicode with the list of what was converted and of what is a question. */
export type DecodedWorkbook = { readonly workbook: Workbook; readonly conversions: readonly Conversion[] };

/**
 * Reads the legacy Vietnamese encodings of a workbook: by the font of each run or cell, else by the words. Texts of cells and
 * of formula results are NFC afterwards; names of sheets and defined names stay. Uncertain texts stay as they are and are
 * listed with `applied: false`; `questions: 'convert'` converts them as well. A workbook without legacy text comes back as
 * the same object; otherwise its legacy fonts are `null`, since no text is to be read by them again.
 */
export function decodeWorkbook(
  workbook: Workbook,
  questions: 'leave' | 'convert' = 'leave',
): DecodedWorkbook {
  const findings = workbook.sheets.map((sheet) => findSuspects(sheet, workbook));
  if (findings.every((found) => found.suspects.length === 0)) return { workbook, conversions: [] };
  const surroundings = surroundingsOf(findings);
  const conversions: Conversion[] = [];
  const sheets = findings.map((found) =>
    decodeSheet(found, surroundings, questions === 'convert', conversions),
  );
  if (sheets.every((sheet, index) => sheet === workbook.sheets[index])) return { workbook, conversions };
  const byFont = conversions.some(({ applied }) => applied);
  const fonts = byFont ? workbook.fonts.map(withoutLegacy) : workbook.fonts;
  return { workbook: { ...workbook, sheets, fonts }, conversions };
}

function decodeSheet(
  found: Findings,
  surroundings: Surroundings,
  convert: boolean,
  conversions: Conversion[],
): Sheet {
  const { sheet, suspects } = found;
  const count: SheetCount = surroundings.sheets.get(found) ?? { tcvn3: 0, vni: 0, unicode: 0 };
  const texts = new Map<Row, Map<number, string>>();
  for (const suspect of suspects) {
    const { text, conversion } = judgeCell(suspect, count, surroundings, convert);
    if (conversion) conversions.push({ sheet: sheet.name, ...conversion });
    if (text === suspect.text) continue;
    const changes = texts.get(suspect.row) ?? new Map<number, string>();
    texts.set(suspect.row, changes.set(suspect.column, text));
  }
  return texts.size === 0 ? sheet : replaceTexts(sheet, texts);
}

function withoutLegacy(font: string | null): string | null {
  return isLegacyFont(encodingOfFont(font)) ? null : font;
}
