import type { Approximation } from '../../shared/domain/figure';
import { approximationWord, formatNumber } from '../../shared/domain/format-vietnamese';

/** A figure as it is shown: its number with the word for how exact it is, or the words that stand where there is none. */
export type ShownFigure =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'nil' | 'blank' | 'missing'; readonly text: string };

/** The signs before the words for no number; blank, 0 and "không phát sinh" never look alike. */
export const absenceSigns = { nil: '∅', blank: '▢', missing: '○' } as const;

/** A number with its word: `hơn 5.000`. */
export function shownNumber(value: number, approximation: Approximation, decimals: number): ShownFigure {
  return { kind: 'number', text: approximationWord(approximation) + formatNumber(value, decimals) };
}

/** A change with its sign: `+4.055`, `-3`, `0`. */
export function signedNumber(change: number, decimals: number): string {
  const text = formatNumber(change, decimals);
  return change > 0 ? `+${text}` : text;
}

/** How many of how many: `4.900/9.800`. */
export function partWords(part: number, whole: number): string {
  return `${formatNumber(part, 0)}/${formatNumber(whole, 0)}`;
}
