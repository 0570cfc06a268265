import type { Evidence, EvidenceSource, FileContext } from '../evidence';
import { findPeriods, type PeriodHint } from '../match/find-period';
import { findNames, type NameIndex } from '../match/name-index';
import { longestText } from './recipient';
import { rounded } from './rounded-confidence';

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
