import type { AgencyKind } from '../../domain/agency';
import { searchable } from '../text/searchable';

type Rule = { readonly kind: AgencyKind; readonly words: RegExp };

/** Tried in order; words without accents. What none of them knows for certain is `other`. */
const rules: readonly Rule[] = [
  { kind: 'other', words: /^(?:ubnd|uy ban nhan dan) (?:tinh|thanh pho [a-z ]+)$/ },
  {
    kind: 'mass_organisation',
    words: /mat tran to quoc|mttq|^(?:cac )?to chuc chinh tri|^(?:cac )?(?:hoi,? )?doan the/,
  },
  {
    kind: 'district_committee',
    words: /^(?:ubnd|uy ban nhan dan|cac (?:huyen|quan))\b.*\b(?:huyen|quan|thi xa)\b/,
  },
  {
    kind: 'commune_committee',
    words: /^(?:ubnd|uy ban nhan dan|cac (?:xa|phuong))\b.*\b(?:xa|phuong|thi tran|dac khu)\b/,
  },
  { kind: 'district_committee', words: /^(?:ubnd|uy ban nhan dan) (?:cac )?thanh pho\b/ },
  { kind: 'management_board', words: /^(?:ban quan ly|bql)\b/ },
  {
    kind: 'armed_force',
    words:
      /^(?:cong an|bo chi huy|bch quan su|bch bo doi|bchqs|bo chqs|bo doi|bo tu lenh|luc luong vu trang)\b/,
  },
  {
    kind: 'press',
    words:
      /^(?:bao(?! hiem)|dai (?:phat thanh|pt|truyen hinh|truyen thanh)|(?:cac )?co quan (?:thong tan )?bao chi)\b/,
  },
  { kind: 'social_insurance', words: /^(?:bao hiem xa hoi|bhxh)\b/ },
  {
    kind: 'mass_organisation',
    words:
      /^(?:lien doan lao dong|ldld|cong doan|hoi nong dan|hoi (?:lien hiep )?phu nu|hoi lhpn|hoi cuu chien binh|hoi ccb|tinh doan|thanh doan|doan thanh nien|doan tncs|hoi chu thap do|hoi lien hiep thanh nien)\b/,
  },
  {
    kind: 'association',
    words: /^(?:hiep hoi|lien minh|lien hiep|hoi(?! dong)|cac hoi|cac hiep hoi)\b(?!.*\b(?:doan the|so)\b)/,
  },
  {
    kind: 'department',
    words:
      /^(?:so (?!,)|thanh tra (?:tinh|thanh pho)|van phong (?:ubnd|uy ban|hdnd)|ban dan toc|ban thi dua|(?:cac )?so,? (?:ban,? )?nganh(?! (?:co )?lien quan)(?! khac)|(?:cac )?so,? ban,? nganh)\b(?!.*\b(?:hoi|doan the|co quan|don vi|dia phuong|doanh nghiep)\b)/,
  },
  {
    kind: 'enterprise',
    words:
      /^(?:doanh nghiep|cong ty|tong cong ty|tap doan|hop tac xa|xi nghiep|nha may|nguoi su dung lao dong|chu dau tu|nha thau|ho kinh doanh|co so san xuat|dien luc|buu dien|vien thong|vnpt|viettel|ngan hang)\b/,
  },
  {
    kind: 'enterprise',
    words:
      /^(?:cac )?(?:to chuc,? |don vi,? |co quan,? |co so,? |chu )*(?:va )?(?:doanh nghiep|nguoi su dung lao dong|hop tac xa|co so san xuat|nha thau|dau tu)\b/,
  },
];

const places = '(?:huyen|quan|xa|phuong|thi xa|thi tran|dac khu|thanh pho|cap)';
const many = new RegExp(
  `^(?:tat ca )?(?:cac|nhung|moi|toan the)\\b|\\bcac ${places}\\b|^(?:ubnd|uy ban nhan dan|cong an|dang uy|phong) (?:${places}(?:,| va )|(?:huyen|quan|xa|phuong|cap [a-z]+)$)|\\bcap (?:huyen|xa)\\b|\\bcac cap\\b|^phong .* (?:quan, huyen|huyen, thanh pho)`,
);

/** What sort of body a name stands for, guessed from its head; `other` where the head does not say. */
export function bodyKindOf(name: string): AgencyKind {
  const plain = plainOf(name);
  return rules.find(({ words }) => words.test(plain))?.kind ?? 'other';
}

/** Whether a name is a collective one, such as "UBND các huyện, thành phố" or "các doanh nghiệp". */
export function isCollective(name: string, generic: boolean): boolean {
  return generic || many.test(plainOf(name));
}

function plainOf(name: string): string {
  return searchable(name.normalize('NFC'))
    .plain.trim()
    .replace(/^co quan (?=bao hiem|cong an|thue|hai quan)/, '');
}
