import { foldText } from '../../domain/fold-text';
import type { Evidence } from '../evidence';
import { findPeriods, type PeriodHint } from '../match/find-period';
import { documentDateIn, documentNumberIn } from './document-lines';
import { shownText } from './grid';
import { labelBefore } from './label-before';
import { periodDoubts } from './period-doubts';
import { longestText, recipient } from './recipient';
import { rounded } from './rounded-confidence';
import type { TextsAround } from './texts-around';

/**
 * Which period the texts say it is. A period that the plan does not have is kept as written, where nothing else is said or where it
 * speaks against what is said.
 */
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
  const named = new Set(found.flatMap(({ code, confidence }) => (confidence >= 0.8 ? [code] : [])));
  return named.size > 0 ? [...found, ...periodDoubts(texts, periods, named)] : [...found, ...strangers];
}

/** A title's part about what was done: "…, phương hướng 6 tháng cuối năm" names another period. */
export function reported(text: string): string {
  const at = text.search(/phương hướng|nhiệm vụ trọng tâm|dự kiến|và kế hoạch (?:năm|6 tháng)/iu);
  return at > 0 ? text.slice(0, at) : text;
}
