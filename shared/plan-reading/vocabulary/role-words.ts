import type { DutyRole } from '../../domain/plan';

/** Verbs that tell a role, without accents; the first that a duty begins with is its role. */
export const roleVerbs: readonly { readonly role: DutyRole; readonly words: string }[] = [
  {
    role: 'lead',
    words:
      'chu tri|chiu trach nhiem chu tri|(?:la|lam|giu vai tro|la don vi|la co quan) (?:co quan )?(?:chu tri|dau moi|thuong truc)|(?:la )?co quan (?:thuong truc|dau moi|chu tri)|(?:lam |la )?dau moi|thuong truc(?! hdnd| hoi dong| tinh)|chu quan',
  },
  {
    role: 'coordinate',
    words:
      'phoi hop|cung phoi hop|tham gia(?:,)?(?: va)? phoi hop|tang cuong phoi hop|day manh phoi hop|cung (?=so|ubnd|cac (?:so|co quan|don vi|nganh))|cung voi',
  },
  {
    role: 'direct',
    words: 'chi dao|lanh dao,? chi dao|tang cuong (?:lanh dao,? )?chi dao|quan triet,? chi dao',
  },
];

/** What may stand before the verb and says nothing about the role. */
export const leadIns: readonly string[] = [
  'chu dong',
  'tich cuc',
  'thuong xuyen',
  'kip thoi',
  'tiep tuc',
  'dinh ky(?: (?:hang|moi) (?:nam|quy|thang|tuan)| 6 thang(?: va|,)?(?: hang nam| ca nam)?)?',
  '(?:hang|moi) (?:nam|quy|thang|tuan)',
  'nghiem tuc',
  'co trach nhiem',
  'chiu trach nhiem',
  'co nhiem vu',
  'truc tiep',
  'dong thoi',
  'dac biet',
  'ngoai ra',
  'ben canh do',
  'tap trung',
  'tham gia',
  'tang cuong(?= phoi hop| chi dao)',
  'cung',
  'va',
  'hoac dot xuat',
  'theo dinh ky',
];

/** How a duty begins that names its ground before its verb: "Căn cứ chức năng, nhiệm vụ được giao, phối hợp với …". */
export const grounds =
  /^(?:can cu|can chuc nang|can nhiem vu|tren co so|theo chuc nang|theo nhiem vu|theo tham quyen|trong pham vi|thuc hien (?:nhiem vu|chuc nang)|voi chuc nang|khi (?:co|xay ra|duoc)|truoc|sau khi|hang nam, can cu)(?![a-z])/;

/** A noun of the same letters: "công tác phối hợp", "quy chế phối hợp", "Ban Chỉ đạo", "sự chỉ đạo của". */
export const roleNouns =
  /(?:cong tac|su|quy che|chuong trinh|ke hoach|co che|hoat dong|tinh than|hieu qua|noi dung|viec|ban|y kien|van ban|chuong trinh,|quy che,|co quan|don vi|duoi su|theo su|trong cong tac) $/;
