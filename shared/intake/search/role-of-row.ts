import { foldText } from '../../domain/fold-text';
import { bare, type HeadingRole, isTotalLabel } from './heading-role';

const plannedRow =
  /^(?:ke hoach|kh |kh$|chi tieu (?:giao|ke hoach|nam)|muc tieu|du kien|phan dau|phuong huong)/;

const comparedRow =
  /^(?:so sanh|so voi|ty le|ti le|tang|giam|chenh lech|%|dat |(?:so |muc )?(?:binh quan|trung binh|cao nhat|thap nhat|lon nhat|nho nhat)\b)/;

// "Tổng: 02 xã" counts what it adds up.
const countedTotal =
  /^(?:tong|tong so|tong cong|cong)[\s:]*\(?\d{1,4} (?:xa|phuong|huyen|don vi|doanh nghiep|co so|dia phuong|cong ty|thang|quy|dong|muc)\b/;

const previousRow = /^(?:cung ky|nam truoc|ky truoc|so lieu cung ky|thuc hien cung ky)/;

const doneRow = /^(?:thuc hien|ket qua|so lieu|so luong|ky nay|nam nay|trong ky|gia tri)(?: |$)/;

/** The role of a row by its label: only words in front count, since names of bodies hold any words. */
export function roleOfRow(label: string): HeadingRole {
  const own = bare(label);
  if (isTotalLabel(label) || countedTotal.test(own)) return 'total';
  // A subtotal is contained in the total: "Cộng khu vực I".
  if (/^cong (?!ty|doan|an|doi|nghe)/.test(own)) return 'part';
  if (/^[-+]?\s*(?:trong do|nu|nam)$/.test(own) || /^[-+]?\s*trong do/.test(own)) return 'part';
  if (plannedRow.test(own)) return 'plan';
  if (comparedRow.test(own)) return 'percent';
  if (previousRow.test(own)) return 'previous';
  if (/^uoc /.test(own)) return 'estimate';
  return doneRow.test(own) ? 'figure' : 'other';
}

/** Whether a group of rows is that of a plan or of what is to come. */
export function isGroupOfPlans(label: string): boolean {
  const own = foldText(label).replace(/^(?:[ivx]{1,4}|\d{1,2}|[a-d])[.)/]\s*/, '');
  return /^(?:(?:ke hoach|kh)[\s:;.,]*$|ke hoach nam|ke hoach \d|chi tieu (?:giao|ke hoach)|phuong huong|muc tieu nam|du kien|nhiem vu trong tam)/.test(
    own,
  );
}
