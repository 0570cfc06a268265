/** How a run of digits and separators was read, worth telling whoever checks it. */
export type TokenNote = 'grouped' | 'leading_zero';

/** Why a run of digits and separators has no certain value. */
export type TokenQuestion =
  /** `10.258` where decimals are allowed, `1,234`: thousands or a fraction. */
  | 'grouped_or_decimal'
  /** `21.4`, `1,234.5`: the point as decimal sign, which Vietnamese writing gives to the comma. */
  | 'foreign_writing'
  /** `1 234`: one number, or two that stand side by side. */
  | 'space_between_digits'
  /** `1.23.4`, `12.5.2025`: no way of writing a number. */
  | 'separators';

/** A token as decimal text with a point (`1234.5`), or the values it may stand for. */
export type TokenReading =
  | { readonly kind: 'certain'; readonly decimal: string; readonly notes: readonly TokenNote[] }
  | { readonly kind: 'unclear'; readonly reason: TokenQuestion; readonly decimals: readonly string[] };

/** Stands for a no-break or thin space between two digits, which is typed to group and not to part. */
export const groupSpace = '\ue000';

const vietnameseGroups = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;
const spacedGroups = new RegExp(`^[1-9]\\d{0,2}(${groupSpace}\\d{3})+(,\\d+)?$`);
const plainSpacedGroups = /^[1-9]\d{0,2}( \d{3})+(,\d+)?$/;
const foreignGroups = /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;
/** `1.00.000`, `0.123.456`: groups that are none, but end like groups do. */
const groupedSomehow = /^\d{1,3}(?:[.,]\d{1,3})*[.,]\d{3}$/;
const threeDigits = /^(\d{1,3})[.,](\d{3})$/;

function certain(token: string, notes: readonly TokenNote[]): TokenReading {
  const decimal = token.replace(',', '.');
  return { kind: 'certain', decimal, notes: /^0\d/.test(decimal) ? [...notes, 'leading_zero'] : notes };
}

function unclear(reason: TokenQuestion, ...decimals: readonly string[]): TokenReading {
  return { kind: 'unclear', reason, decimals };
}

/**
 * Reads digits with `.`, `,`, plain spaces and `groupSpace` between them as Vietnamese writes numbers: points group, the comma
 * parts the fraction. `decimals` is what the indicator allows: a count has no fraction, so `3.997` is 3997 for it, while the same
 * text is a question where fractions exist. A comma before three digits is the decimal comma only where three decimals exist.
 */
export function readNumberToken(token: string, decimals: number): TokenReading {
  if (/^\d+$/.test(token)) return certain(token, []);
  const three = threeDigits.exec(token);
  if (three) {
    const [, head = '', tail = ''] = three;
    const fraction = `${head}.${tail}`;
    const canGroup = !/^0+$/.test(head);
    if (token.includes('.')) {
      if (!canGroup) return unclear('foreign_writing', fraction);
      if (decimals > 0 || head.startsWith('0')) return unclear('grouped_or_decimal', head + tail, fraction);
    } else if (canGroup && decimals < 3) {
      return unclear('grouped_or_decimal', head + tail, fraction);
    }
  }
  if (/^\d+,\d+$/.test(token)) return certain(token, []);
  if (vietnameseGroups.test(token)) return certain(token.replaceAll('.', ''), ['grouped']);
  if (spacedGroups.test(token)) return certain(token.replaceAll(groupSpace, ''), ['grouped']);
  if (plainSpacedGroups.test(token)) {
    return unclear('space_between_digits', token.replaceAll(' ', '').replace(',', '.'));
  }
  if (foreignGroups.test(token)) return unclear('foreign_writing', token.replaceAll(',', ''));
  if (/^\d+\.\d+$/.test(token)) return unclear('foreign_writing', token);
  if (groupedSomehow.test(token)) return unclear('separators', token.replace(/[.,]/g, ''));
  return unclear('separators');
}
