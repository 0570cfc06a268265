import { foldText } from '../../domain/fold-text';
import type { Evidence } from '../evidence';
import { findNames, type NameIndex } from '../match/name-index';
import type { SheetCell } from '../sheet-cell';
import { shownText, textAt } from './grid';
import { kindOfBody } from './letterhead-body';
import { longestText, recipient } from './recipient';
import type { TextsAround } from './texts-around';

const senderLine =
  /^(?:ten )?(?:don vi|co quan|doanh nghiep|noi)(?: bao cao| gui| lap bao cao| lap bieu| lap)?\s*:/;
const senderLabel =
  /^(?:ten (?:don vi|co quan|doanh nghiep)|(?:ten )?(?:don vi|co quan|doanh nghiep|noi)(?: bao cao| gui| lap bao cao| lap bieu| lap))\s*:?$/;
const reportOf =
  /^(?:báo cáo|biểu|bảng|kết quả|số liệu|tổng hợp|tình hình)(?:\s.{0,150})?\scủa\s+(\S.{2,120})$/isu;
const signer =
  /^(?:(?:kt|tm|tl|tuq|q)\.?\s*)?(?:phó\s+)?(?:giám đốc|chủ tịch|trưởng ban|viện trưởng|hiệu trưởng|chi cục trưởng)\s+(\S.{2,120})$/isu;
const knownName = 0.8;

/** Whether a folded line says who reports, "Đơn vị báo cáo: …". */
export function isSenderLine(folded: string): boolean {
  return senderLine.test(folded);
}

/**
 * Bodies that the register does not know, where a line of its own ("Đơn vị báo cáo: Công ty …"), a title ("Biểu tổng hợp của … huyện
 * …") or a signature ("Giám đốc Trung tâm …") names them as those who report.
 */
export function strangersNamed(texts: TextsAround, agencyNames: NameIndex): readonly Evidence[] {
  const isKnown = (text: string) =>
    findNames(text, agencyNames).some(({ confidence }) => confidence >= knownName);
  const stranger = (at: SheetCell, text: string, confidence: number): readonly Evidence[] =>
    isKnown(text) ? [] : [{ code: text, from: 'content', confidence, text, at }];
  const above = texts.above.flatMap((at): readonly Evidence[] => {
    const text = shownText(at.value).slice(0, longestText).trim();
    const folded = foldText(text);
    if (recipient.test(folded)) return [];
    const sender = isSenderLine(folded) ? text.slice(text.indexOf(':') + 1).trim() : senderBeside(texts, at);
    if (sender !== null) {
      const kind = kindOfBody(sender);
      const isEnterprise = /^(?:ten )?doanh nghiep/.test(folded) && /\p{L}{3}/u.test(sender);
      return kind === 'body' || kind === 'below' || isEnterprise ? stranger(at, sender, 0.95) : [];
    }
    const [, named] = reportOf.exec(text) ?? [];
    return named !== undefined && kindOfBody(named) === 'below' ? stranger(at, named, 0.9) : [];
  });
  const below = texts.below.flatMap((at): readonly Evidence[] => {
    const [, named] = signer.exec(shownText(at.value).slice(0, longestText).trim()) ?? [];
    return named !== undefined && kindOfBody(named) === 'below' ? stranger(at, named, 0.9) : [];
  });
  return [...above, ...below];
}

/** The text of a cell whose neighbour on the left says "Đơn vị báo cáo:"; null otherwise. */
function senderBeside({ grid }: TextsAround, { row, column, value }: SheetCell): string | null {
  const left = [1, 2]
    .map((by) => (column < by ? '' : textAt(grid, row, column - by)))
    .find((text) => text !== '');
  return left !== undefined && senderLabel.test(foldText(left)) ? shownText(value).trim() : null;
}
