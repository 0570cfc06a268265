import type { AgencyKind } from '../agency';
import { foldText } from '../fold-text';

/** What a territorial unit is called by law, with the letters that stand for it in codes. Longer names come first. */
const unitTypes: ReadonlyArray<readonly [folded: string, letters: string, kind: AgencyKind]> = [
  ['thanh pho', 'TP', 'district_committee'],
  ['thi tran', 'TT', 'commune_committee'],
  ['dac khu', 'DK', 'commune_committee'],
  ['thi xa', 'TX', 'district_committee'],
  ['phuong', 'P', 'commune_committee'],
  ['huyen', 'H', 'district_committee'],
  ['quan', 'Q', 'district_committee'],
  ['xa', 'X', 'commune_committee'],
];
const committees = ['uy ban nhan dan', 'uy ban nhan dan cac', 'ubnd'];
/** How lists write the types of units short: a single letter with its stop, "TT" of a committee alone, for it is a centre elsewhere. */
const shortTypes: ReadonlyArray<readonly [short: RegExp, type: string]> = [
  [/^(UBND |(?:Ủy|Uỷ) ban nhân dân |)TP(?:\.\s*|\s+)(?=\S)/iu, 'thành phố'],
  [/^(UBND |(?:Ủy|Uỷ) ban nhân dân |)TX(?:\.\s*|\s+)(?=\S)/iu, 'thị xã'],
  [/^(UBND |(?:Ủy|Uỷ) ban nhân dân )TT(?:\.\s*|\s+)(?=\S)/iu, 'thị trấn'],
  [/^(UBND |(?:Ủy|Uỷ) ban nhân dân |)H\.\s*(?=\S)/iu, 'huyện'],
  [/^(UBND |(?:Ủy|Uỷ) ban nhân dân |)Q\.\s*(?=\S)/iu, 'quận'],
  [/^(UBND |(?:Ủy|Uỷ) ban nhân dân |)P\.\s*(?=\S)/iu, 'phường'],
  [/^(UBND |(?:Ủy|Uỷ) ban nhân dân |)X\.\s*(?=\S)/iu, 'xã'],
];

/** A name taken apart: whether it says UBND, the type of unit, and the name proper, all folded. */
export type UnitName = {
  readonly isCommittee: boolean;
  readonly type: string | null;
  readonly typeLetters: string | null;
  readonly kind: AgencyKind | null;
  readonly proper: string;
};

/** Takes "UBND xã Tân An", "Xã Tân An" or "Tân An" apart. "Xã" in front of nothing is no type. */
export function unitName(name: string): UnitName {
  const folded = foldText(typeInFull(name))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const committee = committees.find((words) => folded.startsWith(`${words} `));
  const rest = committee === undefined ? folded : folded.slice(committee.length + 1);
  const type = unitTypes.find(([words]) => rest.startsWith(`${words} `));
  return {
    isCommittee: committee !== undefined,
    type: type?.[0] ?? null,
    typeLetters: type?.[1] ?? null,
    kind: type?.[2] ?? null,
    proper: type ? rest.slice(type[0].length + 1) : rest,
  };
}

/** The key under which the names of one body agree, however its syllables are set apart: UBND is left away, the type of unit is not. */
export function unitKey(name: string): string {
  const { type, proper } = unitName(name);
  return `${type ?? ''} ${proper.replaceAll(' ', '')}`;
}

/** "thành phố Buôn Ma Thuột" of "TP. Buôn Ma Thuột"; every other name as it is. */
export function typeInFull(name: string): string {
  const written = name.normalize('NFC').trim().replace(/\s+/gu, ' ');
  const short = shortTypes.find(([pattern]) => pattern.test(written));
  return short ? written.replace(short[0], `$1${short[1]} `) : name;
}

/** The unit's own words in a name, "Xã Tân An" of "UBND xã Tân An", with their accents. */
export function withoutCommittee(name: string): string {
  return typeInFull(name)
    .trim()
    .replace(/^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+/iu, '');
}

/** "UBND xã Tân An" for "Xã Tân An"; a name that says so already, or is no territorial unit, stays as it is. */
export function committeeOf(name: string): string {
  const { isCommittee, type } = unitName(name);
  if (isCommittee || type === null) return name.trim();
  // The type alone is put small, "XÃ TÂN AN" too; how the name itself is written stays.
  const words = typeInFull(name).trim().split(/\s+/u);
  const length = type.split(' ').length;
  return ['UBND', ...words.map((word, place) => (place < length ? word.toLowerCase() : word))].join(' ');
}
