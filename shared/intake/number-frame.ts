import type { Approximation } from '../domain/figure';
import { foldText } from '../domain/fold-text';
import { groupSpace } from './number-token';

/** The folded words and signs before a number that say how exact it is; none means exact. */
export const approximations: ReadonlyMap<string, Approximation> = new Map([
  ['', 'exact'],
  ['hon', 'more_than'],
  ['tren', 'more_than'],
  ['>', 'more_than'],
  ['khoang', 'about'],
  ['khoang chung', 'about'],
  ['chung', 'about'],
  ['xap xi', 'about'],
  ['uoc', 'about'],
  ['uoc tinh', 'about'],
  ['uoc khoang', 'about'],
  ['~', 'about'],
  ['≈', 'about'],
  ['gan', 'less_than'],
]);

const aroundNumber = new RegExp(`^(\\D*?)(\\d(?:[\\d., ${groupSpace}]*\\d)?)(\\D*)$`);

/** A folded text that holds one number as what stands before it, its digits with their separators, and what follows; else null. */
export function frameOfNumber(
  text: string,
): { readonly before: string; readonly token: string; readonly after: string } | null {
  const match = aroundNumber.exec(text);
  return match && { before: match[1] ?? '', token: match[2] ?? '', after: match[3] ?? '' };
}

/** Cuts the indicator's own unit off the end; never one that starts with a digit, as `1.000 đồng` would take it from 51.000 đồng. */
export function withoutUnit(
  text: string,
  unit: string,
): { readonly rest: string; readonly dropped: boolean } {
  const key = foldText(unit);
  const rest = text.slice(0, text.length - key.length);
  const dropped = /^\D/.test(key) && text.endsWith(key);
  return dropped ? { rest: rest.trim(), dropped } : { rest: text, dropped };
}
