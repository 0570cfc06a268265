import type { NumberDisplay } from '../../../../shared/intake/sheet';
import { isDateFormat } from './date-format';

const mostWords = 40;
const mostThousands = 4;

/**
 * How a number format shows positive numbers otherwise than they are: by a percent sign, by commas behind the digits, which divide by a thousand
 * each, or by words in quotes, behind a backslash or as a currency (ECMA-376 18.8.31). Undefined where it does not.
 */
export function displayOfFormat(code: string): NumberDisplay | undefined {
  if (code.length > 1_000 || !/[%,"\\[$€₫]/.test(code) || isDateFormat(code)) return undefined;
  const { bare, words } = partsOf(code);
  const percent = bare.includes('%');
  const behindDigits = /[0#?](,+)(?![0#?,])/.exec(bare)?.[1] ?? '';
  return displayOf(percent, behindDigits.length, words);
}

/** How a built-in number format does: 9 is `0%`, 10 is `0.00%` (ECMA-376 18.8.30). */
export function displayOfBuiltIn(id: number): NumberDisplay | undefined {
  return displayOf(id === 9 || id === 10, 0, '');
}

/** A display, undefined where it shows numbers as they are. Words without a letter, a percent or a currency sign say nothing. */
export function displayOf(percent: boolean, thousands: number, words: string): NumberDisplay | undefined {
  const said = /[\p{L}%\p{Sc}]/u.test(words) ? words.replace(/\s+/g, ' ').trim().slice(0, mostWords) : '';
  if (!percent && thousands === 0 && said === '') return undefined;
  return { percent, thousands: Math.min(thousands, mostThousands), words: said };
}

/** The first section of a format: its letters that are no literals, and its literals. */
function partsOf(code: string): { readonly bare: string; readonly words: string } {
  let bare = '';
  let words = '';
  for (let at = 0; at < code.length && code[at] !== ';'; at++) {
    const sign = code[at] ?? '';
    if (sign === '"') {
      const end = code.indexOf('"', at + 1);
      const stop = end < 0 ? code.length : end;
      words += code.slice(at + 1, stop);
      at = stop;
    } else if (sign === '[') {
      const end = code.indexOf(']', at + 1);
      const stop = end < 0 ? code.length : end;
      // `[$đ-42A]` is a currency with its language, `[Red]` a colour, `[>100]` a condition.
      words += /^\$([^-\]]*)/.exec(code.slice(at + 1, stop))?.[1] ?? '';
      at = stop;
    } else if (sign === '\\') words += code[++at] ?? '';
    else if (sign === '_' || sign === '*') at++;
    else if (/\p{Sc}/u.test(sign)) words += sign;
    else bare += sign;
    if (sign !== '"' && sign !== '\\' && sign !== '[' && /\s/.test(sign)) words += ' ';
  }
  return { bare, words };
}
