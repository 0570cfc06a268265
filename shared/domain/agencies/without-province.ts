import { foldText } from '../fold-text';

/** How else a name may be written that says its province: "Liên đoàn Lao động tỉnh Đắk Lắk" without it, and without "tỉnh" too. */
export function withoutProvince(name: string, province: string | null): readonly string[] {
  if (province === null) return [];
  const words = name.trim().split(/\s+/u);
  const length = province.trim().split(/\s+/u).length;
  if (words.length <= length || foldText(words.slice(-length).join(' ')) !== foldText(province)) return [];
  const before = words
    .slice(0, -length)
    .join(' ')
    .replace(/[\s,–-]+$/u, '');
  return [before, before.replace(/[\s,–-]+tỉnh$/iu, '')].filter(
    (one, place, all) => one !== '' && all.indexOf(one) === place,
  );
}
