import { folded as foldOnce } from './folded';

/** What a row or column of a table is for, as far as its heading says. */
export type HeadingRole =
  | 'ordinal'
  | 'code'
  | 'unit'
  | 'note'
  | 'label'
  /** Names of places or bodies: what a table with an indicator a column has in front. */
  | 'body'
  | 'part'
  | 'percent'
  | 'plan'
  | 'previous'
  | 'estimate'
  | 'total'
  | 'figure'
  /** Says nothing known: a district, an enterprise, an indicator. */
  | 'other';

const leaves: ReadonlyArray<readonly [HeadingRole, RegExp]> = [
  ['ordinal', /^(?:s ?\.? ?t ?\.? ?t\.?|tt|so tt|so thu tu|thu tu)$/],
  ['code', /^(?:ma so|ma|ma chi tieu|ma hieu|ky hieu|ma ct|ma chi so)$/],
  ['unit', /^(?:d\.?v\.?t\.?|don vi tinh|dv ?tinh|don vi do)$/],
  [
    'note',
    /^(?:ghi chu|giai thich|giai trinh|nguon|nguon so lieu|minh chung|tai lieu minh chung|ly do|thuyet minh|nhan xet|danh gia|(?:co quan|don vi|noi) (?:cung cap|chu tri|phoi hop|thuc hien|bao cao|theo doi)(?: so lieu)?|van ban|ngay|ngay thang|ngay thang nam|ngay bao cao|thoi gian|thoi han|chat luong|can cu)$/,
  ],
  [
    'label',
    /^(?:(?:ten |cac |mot so |danh muc )?(?:noi dung|chi tieu|chi so|tieu chi|hang muc|danh muc|cong viec|nhiem vu|linh vuc|mat cong tac|hoat dong)(?:,? (?:chi tieu|noi dung|cong viec|bao cao|thong ke|hoat dong|thuc hien|cong tac|chu yeu|nhiem vu|atvsld|danh gia))*|chi tieu \/ noi dung|dien giai)$/,
  ],
  [
    'body',
    /^(?:ten )?(?:don vi|co quan|doanh nghiep|co so|huyen|xa|dia phuong|dia ban|cong ty|huyen, thanh pho|huyen, thi xa, thanh pho|xa, phuong|xa, phuong, thi tran|don vi, doanh nghiep|doanh nghiep, don vi|co so san xuat|ten doanh nghiep, co so|phong|cap|ky|ky bao cao|thoi ky|nam)$/,
  ],
  [
    'total',
    /^(?:tong|tong so|tong cong|cong|tong cong toan tinh|toan tinh|tong toan tinh|chung|t\. ?cong|ts)$/,
  ],
  [
    'figure',
    /^(?:so luong|so lieu|ket qua|thuc hien|gia tri|so|th|kq|kqth|sl|so bao cao|ky nay|ky bao cao|trong ky|nam nay|phat sinh trong ky|da thuc hien|so lieu thuc hien|ket qua dat duoc|so thuc hien|dat duoc|so dat duoc|nam bao cao|noi dung bao cao|(?:ket qua|so lieu|so luong|thuc hien|gia tri)(?: (?:thuc hien|thuc te|dat duoc|dat|bao cao|trong ky|trong nam|ky nay|ky bao cao|nam nay|nam bao cao|phat sinh|cua don vi|cua co quan|cua nganh|toan tinh|ca nam|(?:nam |trong nam )?20\d\d))+)$/,
  ],
];

const executed =
  /\b(?:ket qua )?(?:thuc hien|th|trien khai) (?:cac )?(?:ke hoach|chi tieu|nhiem vu|muc tieu|kh)\b/g;
const plan =
  /\bke hoach\b|\bkh\b|chi tieu (?:giao|nam|ke hoach|duoc giao|kh)|muc tieu|du toan|du kien|phan dau|dinh muc|duoc giao|phuong huong/;
const percent =
  /%|\bty le\b|\bti le\b|so voi|so sanh|chenh lech|\+ ?\/ ?-|bien dong|co cau|\bth ?\/ ?kh\b|hoan thanh|tien do|toc do|tang ?\/ ?giam|tang,? ?giam|tang \(|giam \(|\bbinh quan\b|tan suat/;
const percentWritten = /tăng|giảm|đạt(?! được)/;
const previous = /cung ky|nam truoc|ky truoc|nam ngoai|thang truoc|ky lien ke/;
const estimate = /\buoc\b|tam tinh|so bo/;
const part =
  /^(?:-|\+)?\s*(?:trong do|trd|tr\.? ?do?\b|t\. ?do\b)|^(?:lao dong |ld |so |nld |nguoi )?(?:nu|nam)$|^dan toc/;
const partWritten = /(?:^|[^\p{L}])(?:nữ|tr\.\s?đó?|t\.\s?đó|trđ)(?:[^\p{L}]|$)/u;

/** The role of one heading by itself. */
export function roleOfHeading(heading: string): HeadingRole {
  return roleOfPath([heading]);
}

/** The role of a heading with its upper levels, top first. */
export function roleOfPath(path: readonly string[]): HeadingRole {
  const own = bare(path.at(-1) ?? '');
  if (own === '') return 'other';
  const men = /^(?:số |trong đó:? )?nam$/iu.test((path.at(-1) ?? '').normalize('NFC').trim());
  const exact = men ? 'part' : (leaves.find(([, pattern]) => pattern.test(own))?.[0] ?? null);
  const outer = path.length > 1 ? bare(path[0] ?? '') : '';
  if (exact === 'ordinal' || exact === 'code' || exact === 'unit' || exact === 'note') return exact;
  if (exact === 'label' || exact === 'body') return exact;
  const written = path.join(' ').normalize('NFC').toLowerCase();
  const folded = path.map(bare).join(' ').replace(executed, 'thuc hien');
  if (
    men ||
    (part.test(own) && own !== 'nam') ||
    partWritten.test(written) ||
    /^(?:trong do|chia ra)/.test(outer)
  )
    return 'part';
  if (percent.test(folded) || percentWritten.test(written)) return 'percent';
  if (plan.test(folded)) return 'plan';
  if (previous.test(folded)) return 'previous';
  if (estimate.test(folded)) return 'estimate';
  if (exact !== null) return exact;
  return path.some((level) =>
    leaves.some(([role, pattern]) => role === 'figure' && pattern.test(bare(level))),
  )
    ? 'figure'
    : 'other';
}

/** Whether a label is that of a row of totals and of nothing else. */
export function isTotalLabel(label: string): boolean {
  return /^(?:tong|tong so|tong cong|cong|cong chung|tong cong chung|toan tinh|tong toan tinh|tong cong toan tinh|tong so toan tinh|chung toan tinh|tong hop|luy ke|(?:tong )?cong [ivx\d+ ()a-d]{1,12}|tong cong ?\(?[ivx\d+ a-d]{1,20}\)?)$/.test(
    bare(label),
  );
}

/** Whether a heading stands over a column that says of which period each row is. */
export function isOfPeriods(path: readonly string[]): boolean {
  return (
    path.length === 1 && /^(?:ky|nam|ky bao cao|thoi ky|nam bao cao|thang|quy)$/.test(bare(path[0] ?? ''))
  );
}

/** A heading folded, without remarks in brackets, numbering and marks around it. */
export function bare(heading: string): string {
  return foldOnce(heading)
    .replace(/\([^()]{0,60}\)/g, (inside) => (/[%+]|th ?\/ ?kh/.test(inside) ? inside : ' '))
    .replace(/^(?:[ivx]{1,4}|\d{1,2}|[a-d])[.)]\s*|^(?:sum|total) of /, '')
    .replace(/[\s:;.,*]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
