import { inFull } from './in-full';
import { commonUnits } from './plain-words';
import { wordsOf } from './word';

/** The key under which two units count as the same; money in whatever multiple is `dong`, since units are converted elsewhere. */
export function unitKey(unit: string): string {
  if (unit.trim() === '%') return '%';
  const keys = inFull(wordsOf(unit)).map(({ key }) => key);
  return keys.at(-1) === 'dong' || /^tr(?:dong|d)$/.test(keys.join('')) ? 'dong' : keys.join(' ');
}

/** The keys of all units known: the common ones and the given. */
export function unitKeys(units: readonly string[]): ReadonlySet<string> {
  return new Set(['%', ...[...commonUnits, ...units].map(unitKey)]);
}
