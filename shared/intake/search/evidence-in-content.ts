import type { CalendarDate } from '../../domain/calendar-date';
import { foldText } from '../../domain/fold-text';
import type { Evidence, EvidenceSource, FileContext } from '../evidence';
import { findPeriods, type PeriodHint } from '../match/find-period';
import { certainMatch } from '../match/match';
import { findNames, matchName, type NameIndex } from '../match/name-index';
import { readDate } from '../read-date';
import { type SheetCell, sheetCell } from '../sheet-cell';
import type { Grid } from './grid';
import { shownText, textAt } from './grid';
import type { ScannedSheet } from './scan-sheet';

/** Texts around the tables of a sheet: those above its first table are its letterhead and title. */
export type TextsAround = {
  readonly grid: Grid;
  readonly above: readonly SheetCell[];
  readonly below: readonly SheetCell[];
};

const mostTexts = 80;
const longestText = 400;

/** The texts of a sheet outside its tables; `first` and `inside` are the tables' first row and all their rows. */
export function textsAround(scan: ScannedSheet, first: number, inside: ReadonlySet<number>): TextsAround {
  const { grid } = scan;
  const above: SheetCell[] = [];
  const below: SheetCell[] = [];
  for (const { row, cells } of scan.rows) {
    if (inside.has(row)) continue;
    const texts = row < first ? above : below;
    for (const { column, look } of cells) {
      const at = sheetCell(grid.sheet, grid.hiddenRows, row, column);
      const said = look === 'words' || look === 'prose' || (look === 'year' && labelBefore(grid, at) !== '');
      if (said && texts.length < mostTexts) {
        texts.push(at);
      }
    }
  }
  return { grid, above, below };
}

const senderLine =
  /^(?:ten )?(?:don vi|co quan|doanh nghiep|noi)(?: bao cao| gui| lap bao cao| lap bieu| lap)?\s*:/;
const recipient =
  /^(?:kinh gui|noi nhan|gui|noi gui den|don vi nhan|noi nhan bao cao|don vi nhan bao cao|co quan nhan)\b/;
const borrowed =
  /(?:theo|thuc hien|can cu|kem theo|phuc vu|gui|trinh|de nghi cua|yeu cau cua)\b.{0,60}(?:cong van|van ban|ke hoach|de nghi|yeu cau|huong dan|bao cao|thong bao|quyet dinh)?/;

/** Whose report the texts say it is. */
export function agencyEvidence(texts: TextsAround, agencyNames: NameIndex): readonly Evidence[] {
  const found: Evidence[] = [];
  const add = (at: SheetCell, code: string, confidence: number) =>
    found.push({
      code,
      from: 'content',
      confidence: rounded(confidence),
      text: shownText(at.value).slice(0, longestText),
      at,
    });
  let afterRecipient = false;
  for (const at of texts.above) {
    const text = shownText(at.value).slice(0, longestText);
    const folded = foldText(text);
    if (recipient.test(folded)) {
      afterRecipient = true;
      continue;
    }
    if (afterRecipient && /^[-+•]/.test(folded)) continue;
    afterRecipient = false;
    const number = documentNumberIn(text);
    if (number) {
      const suffix = number.split(/[-/]/).at(-1) ?? '';
      const [best] = matchName(suffix, agencyNames);
      if (best && best.confidence >= certainMatch) add(at, best.code, Math.min(0.93, best.confidence));
      continue;
    }
    for (const match of findNames(text, agencyNames)) {
      const whole = (match.end - match.start) / text.length;
      const before = foldText(text.slice(0, match.start));
      if (senderLine.test(folded)) add(at, match.code, match.confidence);
      else if (whole > 0.75) add(at, match.code, match.confidence * 0.98);
      else if (borrowed.test(before)) add(at, match.code, match.confidence * 0.5);
      else if (/(?:bao cao|ket qua|so lieu|tong hop|bieu).{0,200}(?:cua|tai)?\s*$/.test(before))
        add(at, match.code, match.confidence * 0.85);
      else add(at, match.code, match.confidence * 0.6);
    }
  }
  let closed = false;
  for (const at of texts.below) {
    const text = shownText(at.value).slice(0, longestText);
    const folded = foldText(text);
    closed ||= recipient.test(folded);
    if (closed && /^[-+•]|^noi nhan/.test(folded)) continue;
    const signed = /giam doc|chu tich|truong ban|thu truong|chi huy truong/.test(folded);
    for (const match of findNames(text, agencyNames))
      add(at, match.code, match.confidence * (signed ? 0.85 : 0.5));
  }
  return found;
}

/** "Kỳ báo cáo: " where that is what the cell before one says. */
function labelBefore(grid: Grid, { row, column }: SheetCell): string {
  const left = [1, 2]
    .map((by) => (column < by ? '' : textAt(grid, row, column - by)))
    .find((text) => text !== '');
  const label = (left ?? '').replace(/[\s:]+$/, '');
  return /^(?:ky|ky bao cao|thoi ky|thoi ky bao cao|ky so lieu|nam bao cao)$/.test(foldText(label))
    ? `${label}: `
    : '';
}

/** Which period the texts say it is. A period that the plan does not have is kept as written, where nothing else is said. */
export function periodEvidence(texts: TextsAround, periods: readonly PeriodHint[]): readonly Evidence[] {
  const found: Evidence[] = [];
  const strangers: Evidence[] = [];
  for (const at of texts.above) {
    const text = shownText(at.value).slice(0, longestText);
    const folded = foldText(text);
    if (recipient.test(folded) || documentNumberIn(text) || documentDateIn(text)) continue;
    const labelled = /^(?:ky|ky bao cao|thoi ky|thoi diem|so lieu)\b.{0,20}:/.test(folded);
    const before = labelled ? '' : labelBefore(texts.grid, at);
    const { matches, others } = findPeriods(before + reported(text), periods);
    for (const { code, confidence } of matches) {
      found.push({
        code,
        from: 'content',
        confidence: rounded(confidence * (labelled || before !== '' ? 1 : 0.97)),
        text,
        at,
      });
    }
    if (matches.length === 0) {
      for (const other of others)
        strangers.push({ code: other, from: 'content', confidence: 0.85, text, at });
    }
  }
  const sheetName = texts.grid.sheet.name;
  for (const { code, confidence } of findPeriods(sheetName, periods).matches) {
    found.push({ code, from: 'content', confidence: rounded(confidence * 0.9), text: sheetName, at: null });
  }
  const said = found.some(({ confidence }) => confidence >= 0.8);
  return said ? found : [...found, ...strangers];
}

/** A title's part about what was done: "…, phương hướng 6 tháng cuối năm" names another period. */
export function reported(text: string): string {
  const at = text.search(/phương hướng|nhiệm vụ trọng tâm|dự kiến|và kế hoạch (?:năm|6 tháng)/iu);
  return at > 0 ? text.slice(0, at) : text;
}

/** What a file's own name and its folders say. */
export function evidenceOfNames(
  { fileName, folders }: FileContext,
  agencyNames: NameIndex,
  periods: readonly PeriodHint[],
): { readonly agency: readonly Evidence[]; readonly period: readonly Evidence[] } {
  const named: ReadonlyArray<readonly [EvidenceSource, string, number]> = [
    ['file_name', fileName.normalize('NFC').replace(/\.[a-z]{2,5}$/i, ''), 0.95],
    ...folders
      .slice(0, 4)
      .map((folder, depth) => ['folder', folder.normalize('NFC'), 0.9 - depth * 0.02] as const),
  ];
  const agency: Evidence[] = [];
  const period: Evidence[] = [];
  for (const [from, name, weight] of named) {
    const text = name.slice(0, longestText);
    const spaced = text.replace(/[_.]+/g, ' ');
    for (const { code, confidence } of findNames(spaced, agencyNames)) {
      agency.push({ code, from, confidence: rounded(confidence * weight), text, at: null });
    }
    for (const { code, confidence } of findPeriods(spaced, periods).matches) {
      period.push({ code, from, confidence: rounded(confidence * weight), text, at: null });
    }
  }
  return { agency, period };
}

/** The number and sign of a document, `123/BC-SYT`; null where the text states none or leaves the number blank. */
export function documentNumberIn(text: string): string | null {
  const [, number, sign] =
    /^\s*số\s*:?\s*(\d{1,6}[a-z]?)\s*[/-]\s*((?:\d{4}\s*\/\s*)?\p{Lu}[\p{L}&]{0,12}(?:\s*[-/]\s*[\p{L}&]{1,16}){0,4})/iu.exec(
      text,
    ) ?? [];
  return number === undefined || sign === undefined ? null : `${number}/${sign.replace(/\s+/g, '')}`;
}

/** The date line of a letter, "Cao Bằng, ngày 05 tháng 12 năm 2025"; null for any other text and where days are left blank. */
export function documentDateIn(text: string): CalendarDate | null {
  const [, date] =
    /^[^,:]{0,40},?\s*(ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})\s*\.?$/iu.exec(text) ?? [];
  return date === undefined ? null : (readDate(date.replace(/\s+/g, ' ')) ?? null);
}

function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
