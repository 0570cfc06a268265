import { foldText } from '../../../shared/domain/fold-text';
import { abbreviations } from '../../../shared/intake/match/abbreviations';

/** A way in which agencies, programs and scanners write the same name differently. */
export type Mutation = readonly [what: string, change: (name: string) => string];

const tones: ReadonlyArray<readonly [string, string]> = [
  ['óa', 'oá'],
  ['òa', 'oà'],
  ['ỏe', 'oẻ'],
  ['óe', 'oé'],
  ['ủy', 'uỷ'],
  ['úy', 'uý'],
  ['kỹ', 'kĩ'],
  ['kỳ', 'kì'],
];
const vowels = [
  'aáàảãạâấầẩẫậăắằẳẵặ',
  'eéèẻẽẹêếềểễệ',
  'iíìỉĩị',
  'oóòỏõọôốồổỗộơớờởỡợ',
  'uúùủũụưứừửữự',
  'yýỳỷỹỵ',
];

function swapAll(name: string, pairs: ReadonlyArray<readonly [string, string]>): string {
  return pairs.reduce((text, [from, to]) => text.split(from).join(to), name);
}

function shorten(name: string): string {
  return abbreviations
    .filter(([, full]) => full.split(' ').length > 2)
    .reduce((text, [short, full]) => text.replace(new RegExp(`${full}(?![\\p{L}])`, 'iu'), short), name);
}

function lengthen(name: string): string {
  return abbreviations.reduce(
    (text, [short, full]) => text.replace(new RegExp(`(?<![\\p{L}])${short}(?![\\p{L}])`, 'gu'), full),
    name,
  );
}

// The last accented vowel of each word takes another accent: ộ is read as ố, "Phấn" as "Phần".
function slipAccents(name: string): string {
  return name.replace(/\p{L}+/gu, (word) => {
    if (word.length < 2 || word === word.toUpperCase()) return word;
    const letters = [...word];
    const at = letters.findLastIndex((letter) => vowels.some((group) => group.indexOf(letter) > 0));
    const group = vowels.find((some) => some.includes(letters[at] ?? '?'));
    if (!group) return word;
    letters[at] = group.charAt(Math.max(1, (group.indexOf(letters[at] ?? '') + 1) % group.length));
    return letters.join('');
  });
}

function misread(from: string, to: string): (name: string) => string {
  return (name) =>
    name.replace(/\p{L}+/gu, (word) =>
      word.length > 2 && word !== word.toUpperCase() ? word.replace(from, to) : word,
    );
}

export const mutations: readonly Mutation[] = [
  ['as it is', (name) => name],
  ['decomposed', (name) => name.normalize('NFD')],
  ['in capitals', (name) => name.toUpperCase()],
  ['in small letters', (name) => name.toLowerCase()],
  [
    'without accents',
    (name) =>
      name
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/đ/g, 'd')
        .replace(/Đ/g, 'D'),
  ],
  ['folded', foldText],
  ['tones on the other vowel', (name) => swapAll(name, tones)],
  ['in full', lengthen],
  ['abbreviated', shorten],
  ['& for và', (name) => name.replaceAll(' và ', ' & ')],
  ['odd spaces', (name) => name.replaceAll(' ', '\u00a0 ')],
  ['line breaks', (name) => name.replace(' ', '\n')],
  ['numbered', (name) => `1.1. ${name}`],
  ['lettered', (name) => `a) ${name}`],
  ['with a Roman number', (name) => `II. ${name}`],
  ['with a dash', (name) => `- ${name}`],
  ['with a colon', (name) => `${name}:`],
  ['with a footnote', (name) => `${name} (1)`],
  ['with a star', (name) => `${name}*`],
  ['among them', (name) => `${name}, trong đó:`],
  ['accents misread', slipAccents],
  ['l as 1', misread('l', '1')],
  ['o as 0', misread('o', '0')],
  ['m as rn', misread('m', 'rn')],
  ['i as l', misread('i', 'l')],
];
