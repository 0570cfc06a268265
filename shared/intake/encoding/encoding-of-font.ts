import type { Encoding } from './encoding';

/**
 * What a font's name says of the text under it. `unicode`: made for Unicode, though legacy text may have been pasted under
 * it. `other`: made for a legacy encoding that is not read here (VietWare, Bách khoa, VPS, VISCII). `null`: nothing.
 */
export type FontEncoding = Encoding | 'unicode' | 'other' | null;

const unicodeFamilies = [
  'arial',
  'calibri',
  'cambria',
  'carlito',
  'courier new',
  'dejavu',
  'liberation',
  'noto ',
  'roboto',
  'segoe ui',
  'tahoma',
  'times new roman',
  'verdana',
  // Vietnamese families made for Unicode; their names resemble those of the older encodings.
  'svn-',
  'utm ',
  'uvf ',
  'uvn ',
];

/**
 * The encoding that a font stands for: `.Vn…` TCVN3, `.Vn…H` TCVN3 shown as capitals (`.VnTimeH`, `.VnArial NarrowH`,
 * `.VnTifani HeavyH Bold`), `VNI-…` and `VNI 05 …` VNI, whatever the case. Names such as `VNtimes new roman` and `VnTime`
 * without a dot belong to other encodings.
 */
export function encodingOfFont(font: string | null): FontEncoding {
  const name = familyOf(font ?? '');
  if (/^\.?vni(?![a-z])|^\.?vni(?:times|helve)/.test(name)) return 'vni';
  if (name.startsWith('.vn'))
    return /h(?: (?:bold|italic|normal|regular))*$/.test(name) ? 'tcvn3-caps' : 'tcvn3';
  if (unicodeFamilies.some((family) => name.startsWith(family))) return 'unicode';
  return /^s?vn[a-z]|^vps |^vi (?:times|arial|helve)/.test(name) ? 'other' : null;
}

/** The first family of a list as stylesheets write it, without quotes and the sign of fonts turned upright. */
function familyOf(font: string): string {
  const first = font.slice(0, 100).split(',', 1).join('').toLowerCase();
  return first.replace(/["'@]/g, '').trim().replace(/\s+/g, ' ');
}

/** Whether a font stands for an encoding that is read here. */
export function isLegacyFont(font: FontEncoding): font is Encoding {
  return font === 'tcvn3' || font === 'tcvn3-caps' || font === 'vni';
}
