import { foldText } from '../domain/fold-text';

/** What a column of a list of agencies holds. */
export type ListColumn =
  | 'number'
  | 'name'
  | 'kind'
  | 'from'
  | 'code'
  | 'abbreviation'
  | 'note'
  /** Whom to reach: a person, what he is, his telephone and address of electronic mail. */
  | 'contact'
  | 'duty'
  | 'phone'
  | 'email';

/** A heading, folded, what it says of its column, and how surely: of several columns of names the highest rank has them. */
export type ListHeading = { readonly column: ListColumn; readonly text: string; readonly rank: number };

const longestHeading = 120;
const unit = '(?:xa|phuong|dac khu|thi tran|huyen|quan|thi xa|thanh pho)';
const units = new RegExp(`^(?:ubnd |cac )*${unit}(?:[ ,;/&-]+(?:va |hoac )?${unit})*(?: moi| cap xa)?$`);

/** The words of headings. The first that fits decides, so that "tên đơn vị cũ" is no name and "loại đơn vị" no unit. */
const headings: ReadonlyArray<readonly [column: ListColumn, words: RegExp]> = [
  ['number', /^(?:stt|tt|so tt|so thu tu)\.?$/],
  ['note', /^(?:ghi chu|chu thich|luu y)/],
  ['email', /\be-?mail\b|^(?:hop )?thu dien tu|^dia chi thu dien tu/],
  ['phone', /dien thoai|\bdi dong$|^(?:so )?(?:hotline|tel|phone|mobile|sdt)\b/],
  ['duty', /^chuc (?:vu|danh)/],
  [
    'contact',
    /^(?:ten )?(?:nguoi|can bo|chuyen vien|cong chuc)\b.{0,30}\b(?:lien he|dau moi|phu trach|theo doi|tong hop|dai dien)\b|^(?:thong tin )?lien he\b|^(?:thong tin )?dau moi(?: lien he)?$|^ho (?:va )?ten\b/,
  ],
  ['abbreviation', /viet tat/],
  ['code', /^ma(?: so)?(?: don vi| co quan| dvhc)?$/],
  ['kind', /^(?:loai|phan loai|loai hinh|cap hanh chinh)/],
  [
    'from',
    /(?:hinh thanh tu|thanh lap tu|tren co so|sap nhap tu|hop nhat tu|sap xep tu|^nhap tu|(?:don vi|dvhc|xa|phuong|huyen)\b.*\bcu\b|\bcu$|\(cu\)|truoc (?:khi )?(?:sap xep|sap nhap|hop nhat)|(?:bi|duoc|thuc hien) (?:sap xep|sap nhap|hop nhat)|^(?:cac )?(?:don vi|dvhc|xa)[^()]{0,60} (?:sap nhap|hop nhat)$|giai the)/,
  ],
  ['name', /(?:^ten\b|don vi|dvhc|co quan|\bmoi$|sau (?:khi )?(?:sap xep|sap nhap|hop nhat))/],
];
/** Names of people, and of what stands above, are no names of agencies where there is another column. */
const ofOthers = /(?:lien he|nguoi|can bo|lanh dao|dau moi|chu quan|cap tren|thuoc|truc thuoc|huyen)/;

/** With its Đ: "DT" is an area elsewhere. */
const telephone = /^(?:số )?s?đt\b\.?/iu;

/** What a cell says that its column holds; null where it is no heading of a list of agencies. */
export function listHeading(cell: string): ListHeading | null {
  const trimmed = cell.trim();
  if (trimmed === '' || trimmed.length > longestHeading) return null;
  const text = foldText(trimmed);
  const column = units.test(text)
    ? 'name'
    : telephone.test(trimmed)
      ? 'phone'
      : headings.find(([, words]) => words.test(text))?.[0];
  if (column === undefined) return null;
  return { column, text, rank: column === 'name' ? rankOf(text) : 5 };
}

function rankOf(text: string): number {
  const isNew = /\bmoi\b|\bsau\b/.test(text);
  const base = isNew ? 4 : /^ten\b/.test(text) || units.test(text) ? 3 : 2;
  return ofOthers.test(text) && !isNew ? 1 : base;
}
