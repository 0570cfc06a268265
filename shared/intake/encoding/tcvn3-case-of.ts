import type { Encoding } from './encoding';

// Small codes of TCVN3 that no capital stands before, as it would in `Aµ` for À.
const smallCode = /(?:[^AEIOUY\u00a1-\u00a6]|^)[\u00a8-\u00ae\u00b5-\u00b9\u00bb-\u00be\u00c6-\u00fe\u03bc]/;

/**
 * TCVN3 text whose plain letters are all capitals while its marked ones are small was typed under a font of capitals:
 * `CéNG TY` is CỘNG TY.
 */
export function tcvn3CaseOf(text: string): Encoding {
  const capitals = text.match(/[A-Z]/g)?.length ?? 0;
  return capitals > 1 && !/[a-z]/.test(text) && smallCode.test(text) ? 'tcvn3-caps' : 'tcvn3';
}
