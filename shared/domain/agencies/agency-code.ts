import { foldText } from '../fold-text';
import type { NewAgency } from './new-agency';
import { unitName } from './unit-name';

const longest = 32;
const leftOut: ReadonlySet<string> = new Set(['va', 'cac', 'cua', 'tinh', 'thanh', 'pho']);

/**
 * A code that people can read, and that nobody has: `UBND-X-TAN-AN` for a committee, `SNNMT` for "Sở Nông nghiệp và Môi trường",
 * the abbreviation where there is one; `-2` on where it is taken. Capitals, digits and hyphens, 32 at most.
 */
export function agencyCode(
  { name, abbreviation }: Pick<NewAgency, 'name' | 'abbreviation'>,
  isTaken: (code: string) => boolean,
): string {
  const stem = stemOf(name, abbreviation);
  const first = cut(stem, longest);
  if (!isTaken(first)) return first;
  for (let number = 2; ; number += 1) {
    const ending = `-${number}`;
    const code = cut(stem, longest - ending.length) + ending;
    if (!isTaken(code)) return code;
  }
}

function stemOf(name: string, abbreviation: string | null): string {
  const { isCommittee, typeLetters, proper } = unitName(name);
  if (typeLetters !== null) return `${isCommittee ? 'UBND-' : ''}${typeLetters}-${hyphened(proper)}`;
  const short = (abbreviation ?? '').trim().replace(/^sở\s+/iu, 'S');
  const letters = /\s/.test(short) ? '' : hyphened(short).replaceAll('-', '');
  if (letters !== '') return letters;
  const words = foldText(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !leftOut.has(word));
  const initials = words
    .map((word) => (/^\d/.test(word) ? word : word.charAt(0)))
    .join('')
    .toUpperCase();
  return initials.length > 1 ? initials : hyphened(name) || 'CQ';
}

function hyphened(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toUpperCase();
}

function cut(code: string, length: number): string {
  return code.slice(0, length).replace(/-+$/, '');
}
