import { exactDecimal, rational } from './rational';

/** The two values around a decimal text that have at most `decimals` digits after the point, the nearer first. */
export function neighbours(decimal: string, decimals: number): readonly string[] {
  const [whole = '', fraction = ''] = decimal.split('.');
  const below = BigInt(whole + fraction.slice(0, decimals));
  const rest = fraction.slice(decimals);
  const texts = [below, below + 1n].flatMap((units) => {
    const value = rational(units, 10n ** BigInt(decimals));
    return (value && exactDecimal(value, 15)) ?? [];
  });
  return rest >= '5' ? texts.toReversed() : texts;
}
