import { foldText } from '../../domain/fold-text';
import type { Orientation } from './search-knowledge';

/**
 * The fingerprint of a layout: its headings folded, numbers apart, so that the same form of another year or at another place has the
 * same key. The same at every run and on every machine.
 */
export function layoutKey(orientation: Orientation, headings: readonly (readonly string[])[]): string {
  const text = headings.map((path) => path.map(foldedHeading).join('>')).join('|');
  return `${orientation === 'rows' ? 'r' : 'c'}${fingerprint(text, 0x811c9dc5)}${fingerprint(text, 0x01234567)}`;
}

/** A heading or label as mappings remember it. */
export function lessonLabel(path: readonly string[]): string {
  return foldText(path.join(' > '));
}

function foldedHeading(heading: string): string {
  return foldText(heading).replace(/\d+/g, '#');
}

// FNV-1a, 32 bits; two different seeds make 64.
function fingerprint(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
