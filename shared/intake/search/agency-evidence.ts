import { foldText } from '../../domain/fold-text';
import type { Evidence } from '../evidence';
import { certainMatch } from '../match/match';
import { findNames, matchName, type NameIndex } from '../match/name-index';
import type { SheetCell } from '../sheet-cell';
import { documentNumberIn } from './document-lines';
import { shownText } from './grid';
import { longestText, recipient } from './recipient';
import { rounded } from './rounded-confidence';
import type { TextsAround } from './texts-around';

const senderLine =
  /^(?:ten )?(?:don vi|co quan|doanh nghiep|noi)(?: bao cao| gui| lap bao cao| lap bieu| lap)?\s*:/;

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
