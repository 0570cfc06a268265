import { inFull } from './in-full';
import { commonUnits } from './plain-words';
import { wordsOf } from './word';

/** The key under which two units count as the same; money in whatever multiple is `dong`, since units are converted elsewhere. */
export function unitKey(unit: string): string {
  if (unit.trim() === '%') return '%';
  const keys = inFull(wordsOf(unit)).map(({ key }) => key);
  const money =
    keys.at(-1) === 'dong' && keys.slice(0, -1).every((key) => multiples.has(key) || /^\d+$/.test(key));
  return money || /^tr(?:dong|d)$/.test(keys.join('')) ? 'dong' : keys.join(' ');
}

const multiples: ReadonlySet<string> = new Set([
  ...['tram', 'nghin', 'ngan', 'trieu', 'ty', 'ti', 'tr', 'ng', 'viet', 'nam', 'vn', 'muoi', 'chuc'],
]);

/** The keys of all units known: the common ones and the given. */
export function unitKeys(units: readonly string[]): ReadonlySet<string> {
  return new Set(['%', ...[...commonUnits, ...units].map(unitKey)]);
}
