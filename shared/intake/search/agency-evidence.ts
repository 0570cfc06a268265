import { foldText } from '../../domain/fold-text';
import type { Evidence } from '../evidence';
import { certainMatch, type PlacedMatch } from '../match/match';
import { findNames, matchName, type NameIndex } from '../match/name-index';
import type { SheetCell } from '../sheet-cell';
import { documentNumberIn } from './document-lines';
import { shownText } from './grid';
import { letterheadOf } from './letterhead';
import { linesOf } from './letterhead-lines';
import { longestText, recipient } from './recipient';
import { rounded } from './rounded-confidence';
import { isSenderLine, strangersNamed } from './sender-evidence';
import type { TextsAround } from './texts-around';

const borrowed =
  /(?:theo|thuc hien|can cu|kem theo|phuc vu|gui|trinh|de nghi cua|yeu cau cua)\b.{0,60}(?:cong van|van ban|ke hoach|de nghi|yeu cau|huong dan|bao cao|thong bao|quyet dinh)?/;
const ownReport = /^\(?\s*(?:ban hanh )?kem theo bao cao so\b.{0,80}\bcua\s*$/;
const reportOf = /(?:bao cao|ket qua|so lieu|tong hop|bieu).{0,200}(?:cua|tai)?\s*$/;
/** A mention, which claims nothing beside a letterhead. */
const mentioned = 0.6;

/** Whose report the texts say it is; bodies that the register does not know stand there as written. */
export function agencyEvidence(texts: TextsAround, agencyNames: NameIndex): readonly Evidence[] {
  const { strangers, superiors } = letterheadOf(texts, agencyNames);
  const found: Evidence[] = [];
  const add = (at: SheetCell, code: string, confidence: number, text = shownText(at.value)) =>
    found.push({
      code,
      from: 'content',
      confidence: rounded(confidence),
      text: text.slice(0, longestText),
      at,
    });
  for (const { text, at } of strangers) add(at, text, 0.95, text);
  let afterRecipient = false;
  for (const at of texts.above) {
    const text = withoutNumbers(linesOf(at.value), (number) => {
      const suffix = number.split(/[-/]/).at(-1) ?? '';
      const [best] = matchName(suffix, agencyNames);
      if (best && best.confidence >= certainMatch) add(at, best.code, Math.min(0.93, best.confidence));
    });
    const folded = foldText(text);
    if (recipient.test(folded)) {
      afterRecipient = true;
      continue;
    }
    if (afterRecipient && /^[-+•]/.test(folded)) continue;
    afterRecipient = false;
    const isSender = isSenderLine(folded);
    for (const match of findNames(text, agencyNames)) {
      const weight = isSender ? 1 : weightOf(text, match);
      const isAbove = !isSender && superiors.has(match.code);
      add(at, match.code, isAbove ? Math.min(mentioned, match.confidence) : match.confidence * weight);
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
  return [...found, ...strangersNamed(texts, agencyNames)];
}

/** Lines as one text, without those that are numbers of documents, each of which is told. */
function withoutNumbers(lines: readonly string[], tell: (number: string) => void): string {
  const kept = lines.filter((line) => {
    const number = documentNumberIn(line);
    if (number !== null) tell(number);
    return number === null;
  });
  return kept.join('\n').slice(0, longestText);
}

/** How much a name counts by what its text says before it; one that fills its lines is a letterhead's. */
function weightOf(text: string, { start, end }: PlacedMatch): number {
  if (shareOfLines(text, start, end) > 0.75) return 0.98;
  const before = foldText(text.slice(0, start));
  if (ownReport.test(before)) return 0.98;
  if (borrowed.test(before)) return 0.5;
  return reportOf.test(before) ? 0.85 : mentioned;
}

/** How much of the lines that a part of a text touches is the part itself. */
function shareOfLines(text: string, start: number, end: number): number {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return (end - start) / Math.max(1, (to < 0 ? text.length : to) - from);
}
