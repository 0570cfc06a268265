import type { NameIndex } from './index-data';
import { provinces } from './provinces';
import { wordsOf } from './word';

const foreign = provinces.map((province) => wordsOf(province).map(({ key }) => key));
const longestText = 400;

/** Which provinces a text names, beside those that the names of the register stand in. */
export type NamedProvinces = {
  /** One of the register's own. */
  readonly own: boolean;
  /** Where the name of another one begins, `tỉnh` or `thành phố` included; null where there is none, or the register has none of its own. */
  readonly otherAt: number | null;
};

/** Finds provinces by "tỉnh Lạng Sơn" and "TP. Hà Nội", by the place before a date, and right behind `after`, where a name has ended. */
export function provincesIn(text: string, { places }: NameIndex, after: readonly number[]): NamedProvinces {
  if (places.length === 0) return { own: false, otherAt: null };
  const words = wordsOf(text.slice(0, longestText));
  const keys = words.map(({ key }) => key);
  const standsAt = (place: readonly string[], at: number) =>
    place.every((key, step) => keys[at + step] === key);
  let own = false;
  let otherAt: number | null = null;
  for (const [at, { start }] of words.entries()) {
    if (places.some((place) => standsAt(place, at))) own = true;
    const place = foreign.find((some) => standsAt(some, at));
    if (!place || otherAt !== null || places.some((mine) => standsAt(mine, at))) continue;
    const lead =
      keys[at - 1] === 'tinh' || keys[at - 1] === 'tp'
        ? 1
        : keys[at - 2] === 'thanh' && keys[at - 1] === 'pho'
          ? 2
          : 0;
    const isDated = at === 0 && keys[place.length] === 'ngay';
    const isBehindName = after.some((end) => start >= end && text.slice(end, start).trim() === '');
    if (lead > 0 || isDated || isBehindName) otherAt = words[at - lead]?.start ?? start;
  }
  return { own, otherAt };
}
