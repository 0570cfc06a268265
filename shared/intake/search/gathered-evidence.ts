import type { Evidence, FileContext } from '../evidence';
import { findPeriods } from '../match/find-period';
import { agencyEvidence } from './agency-evidence';
import { documentDateIn, documentNumberIn } from './document-lines';
import { evidenceOfNames } from './evidence-in-content';
import { claimingConfidence } from './judge-evidence';
import { linesOf } from './letterhead-lines';
import type { LinedTable } from './lined-table';
import { otherProvinceEvidence } from './other-province-evidence';
import { periodEvidence } from './period-evidence';
import type { SearchedReport, SearchKnowledge } from './search-knowledge';
import type { SearchedSheet } from './searched-sheet';
import type { TextsAround } from './texts-around';

const mostCoverTexts = 20;
const mostSuppliers = 5;

/**
 * What letterheads, titles and names say. A sheet without any table is a covering letter: it speaks where the sheets with the tables
 * name nobody or no period themselves.
 */
export function gatheredEvidence(
  sheets: readonly SearchedSheet[],
  covers: readonly SearchedSheet[],
  context: FileContext,
  { agencyNames, periods, expectedAgency, expectedPeriod }: SearchKnowledge,
): { readonly agency: readonly Evidence[]; readonly period: readonly Evidence[] } {
  const names = evidenceOfNames(context, agencyNames, periods);
  const clerk = (code: string | null): readonly Evidence[] =>
    code === null ? [] : [{ code, from: 'clerk', confidence: 1, text: code, at: null }];
  const letters = covers.map(({ texts }) => ({ ...texts, above: texts.above.slice(0, mostCoverTexts) }));
  const told = (from: (texts: TextsAround) => readonly Evidence[]) => {
    const own = sheets.flatMap(({ texts }) => from(texts));
    return own.some(({ confidence }) => confidence >= claimingConfidence)
      ? own
      : [...own, ...letters.flatMap(from)];
  };
  return {
    agency: [
      ...clerk(expectedAgency),
      ...told((texts) => [
        ...agencyEvidence(texts, agencyNames),
        ...otherProvinceEvidence(texts, agencyNames),
      ]),
      ...names.agency,
    ],
    period: [...clerk(expectedPeriod), ...told((texts) => periodEvidence(texts, periods)), ...names.period],
  };
}

/** The visible sheets that hold no table, ours or another's. */
export function coversAmong(sheets: readonly SearchedSheet[]): readonly SearchedSheet[] {
  return sheets.filter(({ tables, scan }) => tables.length === 0 && scan.grid.sheet.state === 'visible');
}

/** The agencies that supply every indicator found, where they are few: suggestions, and no claim. */
export function evidenceOfSuppliers(
  codes: readonly string[],
  { supplied }: SearchKnowledge,
): readonly Evidence[] {
  if (codes.length === 0) return [];
  const all = [...supplied].filter(([, own]) => codes.every((code) => own.has(code)));
  if (all.length > mostSuppliers) return [];
  const confidence = all.length === 1 ? 0.6 : 0.3;
  const text = codes.join(', ');
  return all.map(([code]) => ({ code, from: 'content', confidence, text, at: null, isSupposed: true }));
}

export function evidenceOfHeadings(
  tables: readonly LinedTable[],
  { periods }: SearchKnowledge,
): readonly Evidence[] {
  return tables.flatMap(({ slots }) =>
    slots.slice(0, 20).flatMap(({ path, headingAt }) =>
      findPeriods(path.join(' '), periods).matches.map(
        ({ code, confidence }): Evidence => ({
          code,
          from: 'content',
          confidence: Math.round(confidence * 600) / 1000,
          text: path.join(' › '),
          at: headingAt,
        }),
      ),
    ),
  );
}

export function documentOf(
  sheets: readonly SearchedSheet[],
): Pick<SearchedReport, 'documentNumber' | 'documentDate'> {
  let documentNumber: SearchedReport['documentNumber'] = null;
  let documentDate: SearchedReport['documentDate'] = null;
  for (const { texts } of sheets) {
    for (const at of [...texts.above, ...texts.below]) {
      for (const line of linesOf(at.value)) {
        const number = documentNumberIn(line);
        if (number !== null) documentNumber ??= { ...at, value: number };
        documentDate ??= documentDateIn(line);
      }
    }
  }
  return { documentNumber, documentDate };
}

const trust: readonly Evidence['from'][] = ['clerk', 'mark', 'remembered', 'content', 'file_name', 'folder'];

export function sorted(evidence: readonly Evidence[]): readonly Evidence[] {
  const strength = ({ confidence }: Evidence) => Number(confidence >= 0.8);
  return [...evidence].sort(
    (left, right) =>
      strength(right) - strength(left) ||
      trust.indexOf(left.from) - trust.indexOf(right.from) ||
      right.confidence - left.confidence,
  );
}
