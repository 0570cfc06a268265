import { foldText } from '../../domain/fold-text';
import { cellText } from '../cell-text';
import type { CellValue } from '../sheet';

const longest = 200;
const subject = '(?:trong ky |ky nay |trong nam |don vi |cong ty |co so |doanh nghiep |chung toi |,? )*';
const event = '(?:tai nan lao dong|tnld|vu tai nan|tai nan)';
const sentence = new RegExp(
  `^[-*+. ]*${subject}(?:khong|ko) (?:co |phat sinh |xay ra |de xay ra |truong hop |vu |nao )*(?:${event}.*|phat sinh.*|xay ra.*)$`,
);

/** Whether a cell says in words that nothing occurred: "Trong kỳ không xảy ra tai nạn lao động". Never a bare "không". */
export function isNilSentence(value: CellValue): boolean {
  if (typeof value !== 'string' || value.length > longest) return false;
  const text = foldText(value);
  return text.includes('khong') || text.includes('ko ') ? nilWords.test(text) || sentence.test(text) : false;
}

const nilWords = /^(?:khong|ko) (?:co )?phat sinh[.;]?$/;

/** Whether a cell speaks of nothing having occurred in a way that only a person can judge. */
export function mayBeNil(value: CellValue): boolean {
  const text = foldText(cellText(value).slice(0, longest));
  return /(?:khong|ko) (?:co )?phat sinh/.test(text) && !isNilSentence(value);
}
