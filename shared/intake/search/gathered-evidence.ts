import type { Evidence, FileContext } from '../evidence';
import { findPeriods } from '../match/find-period';
import {
  agencyEvidence,
  documentDateIn,
  documentNumberIn,
  evidenceOfNames,
  periodEvidence,
} from './evidence-in-content';
import { shownText } from './grid';
import type { SearchedReport, SearchKnowledge } from './search-knowledge';
import type { SearchedSheet } from './searched-sheet';
import type { LinedTable } from './table-lines';

export function gatheredEvidence(
  sheets: readonly SearchedSheet[],
  context: FileContext,
  { agencyNames, periods, expectedAgency, expectedPeriod }: SearchKnowledge,
): { readonly agency: readonly Evidence[]; readonly period: readonly Evidence[] } {
  const names = evidenceOfNames(context, agencyNames, periods);
  const clerk = (code: string | null): readonly Evidence[] =>
    code === null ? [] : [{ code, from: 'clerk', confidence: 1, text: code, at: null }];
  return {
    agency: [
      ...clerk(expectedAgency),
      ...sheets.flatMap(({ texts }) => agencyEvidence(texts, agencyNames)),
      ...names.agency,
    ],
    period: [
      ...clerk(expectedPeriod),
      ...sheets.flatMap(({ texts }) => periodEvidence(texts, periods)),
      ...names.period,
    ],
  };
}

/** The one agency that supplies every indicator found, where there is only one. */
export function evidenceOfSuppliers(
  codes: readonly string[],
  { supplied }: SearchKnowledge,
): readonly Evidence[] {
  if (codes.length === 0) return [];
  const all = [...supplied].filter(([, own]) => codes.every((code) => own.has(code)));
  return all.length === 1
    ? all.map(([code]) => ({ code, from: 'content', confidence: 0.6, text: codes.join(', '), at: null }))
    : [];
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
      const text = shownText(at.value);
      const number = documentNumberIn(text);
      if (number !== null) documentNumber ??= { ...at, value: number };
      documentDate ??= documentDateIn(text);
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
