import type { FoundDuty } from '../plan-reading';
import type { Searchable } from '../text/searchable';

// What is periodic of itself and not the duty: examinations, budgets, dates of programmes.
const fixed =
  /(?:kham suc khoe|kham suc khoẻ|suc khoe|kiem dinh(?: lan dau)?(?: va)?|huan luyen|chi|kinh phi|kinh phi chi|du toan chi|lan dau va|bao duong|quan trac) (?:dinh ky|thuong xuyen)/g;
const everyYear = /(?:hang|moi|dinh ky) nam(?! \d)|1 nam 1 lan|mot nam mot lan|tung nam/;
const regular = /dinh ky(?! thuat)|thuong xuyen|(?:hang|moi) (?:quy|thang|tuan|ngay)|6 thang/;
const atOnce =
  /dot xuat|(?:bao cao|khai bao|thong bao)(?: ngay| kip thoi)|kip thoi bao cao|van de phat sinh|khi (?:co|xay ra) (?:su co|tai nan)/;
const sudden = /(?:hoac|va|,)(?: bao cao)? dot xuat|dot xuat \(|bao cao dot xuat/;

/** How often a duty falls due, by its own words; `none` where it does not say. */
export function periodicityOf(search: Searchable): Pick<FoundDuty, 'periodicity' | 'alsoAdhoc'> {
  const plain = search.plain.replace(fixed, (words) => '.'.repeat(words.length));
  if (everyYear.test(plain)) return { periodicity: 'annual', alsoAdhoc: sudden.test(plain) };
  if (regular.test(plain)) return { periodicity: 'regular', alsoAdhoc: sudden.test(plain) };
  return { periodicity: atOnce.test(plain) ? 'adhoc' : 'none', alsoAdhoc: false };
}
