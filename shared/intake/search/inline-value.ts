import { foldText } from '../../domain/fold-text';
import { lookOf } from './value-like';

/** A label that holds its own value: `Số vụ TNLĐ` and `05 vụ`. */
export type InlineValue = { readonly label: string; readonly value: string };

const longest = 200;
const saysNothing = /^(?:khong|ko|chua)\b(?!.*\d)/;
const startsWithNumber = /^(?:hon|tren|khoang|gan|duoi|[~≈<>])?\s?\d/;
const startsWithTime = /^\d{1,2}[\s/.-]*(?:thang|quy|ngay|nam|t\b|\d{1,2}[/.-])|^(?:19|20)\d\d\s*\S/;
const numbersOther =
  /(?:nam|thang|quy|ngay|so|nhom|loai|bang|bieu|muc|dieu|khoan|lan|thu|dot|cap|hang|lop|khu|giai doan|hang|phu luc)$/;

/** The value that a label states behind a colon: "Số vụ TNLĐ: 05 vụ", "TNLĐ: không xảy ra". Null for any other. */
export function inlineValue(text: string): InlineValue | null {
  const colon = text.search(/[:=]/);
  if (colon <= 0 || text.length > longest || /^số\s*:/iu.test(text)) return null;
  const label = text.slice(0, colon).trim();
  const value = text.slice(colon + 1).trim();
  if (label === '' || value === '') return null;
  const look = lookOf(value);
  const folded = foldText(value);
  const says =
    look === 'value' ||
    look === 'year' ||
    (value.length <= 80 && saysNothing.test(folded)) ||
    (startsWithNumber.test(folded) && !startsWithTime.test(folded));
  return says ? { label, value } : null;
}

/**
 * The value in a line that stands alone, where no cell beside it can hold one: also without a colon ("Tổng số vụ TNLĐ là 05 vụ",
 * "Không xảy ra tai nạn lao động").
 */
export function valueInLine(text: string): InlineValue | null {
  const behindColon = inlineValue(text);
  if (behindColon || text.length > longest) return behindColon;
  const said = text.trim().replace(/[.;]+$/, '');
  const nothing =
    /^(?:trong\s(?:năm|kỳ|quý|tháng)[^,]{0,40},?\s)?(không\s(?:để\s)?(?:xảy\sra|có|phát\ssinh))\s(\S.{2,100})$/iu.exec(
      said,
    );
  if (nothing) return { label: nothing[2] ?? '', value: nothing[1] ?? '' };
  const unknown =
    /^[\s\-+*•–]*(\S.{5,120}?)\s(chưa\s(?:thống kê|tổng hợp|có số liệu|báo cáo|cập nhật)(?:\sđược)?)$/iu.exec(
      said,
    );
  if (unknown) return { label: unknown[1] ?? '', value: unknown[2] ?? '' };
  const words = said.split(' ');
  const at = words.findIndex(
    (word, place) => place > 1 && (/^\d/.test(word) || /^không$/iu.test(word)) && words.length - place <= 4,
  );
  if (at < 0) return null;
  const label = words
    .slice(0, at)
    .join(' ')
    .replace(/(?:\s(?:là|có|bằng)|[\s:=–—-])+$/u, '');
  const value = words.slice(at).join(' ');
  const look = lookOf(value);
  const states = look === 'value' || saysNothing.test(foldText(value));
  // A sentence with more numbers is no label.
  const isLabel = label !== '' && !/\d/.test(label) && !numbersOther.test(foldText(label));
  return states && isLabel ? { label, value } : null;
}
