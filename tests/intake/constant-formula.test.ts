import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateConstantFormula } from '../../shared/intake/constant-formula';

describe('a formula of constants', () => {
  it.each([
    ['350+357', '707'],
    ['=350+357', '707'],
    [' = 350 + 357 ', '707'],
    ['5', '5'],
    ['1-3', '-2'],
    ['10-4-3', '3'],
    ['100/10/5', '2'],
    ['2+3*4', '14'],
    ['(2+3)*4', '20'],
    ['0.1+0.2', '0.3'],
    ['21.40', '21.4'],
    ['.5+1.', '1.5'],
    ['1/3*3', '1'],
    ['1/8', '0.125'],
    ['50%', '0.5'],
    ['200*5%', '10'],
    ['-50%', '-0.5'],
    ['5%%', '0.0005'],
    ['--5', '5'],
    ['2*-3', '-6'],
    ['1/-2', '-0.5'],
    ['-1/-2', '0.5'],
    ['-(2-2)', '0'],
    ['+7', '7'],
    ['((((1))))', '1'],
    ['999999999999999', '999999999999999'],
    ['007', '7'],
  ])('%s is %s', (text, value) => {
    expect(evaluateConstantFormula(text)).toBe(value);
  });

  it.each([
    [''],
    ['='],
    ['=='],
    ['==5'],
    ['A1+1'],
    ['SUM(1,2)'],
    ['Tong'],
    ['"350"+1'],
    ['1,5+1'],
    ['1;2'],
    ['2^3'],
    ['1E3'],
    ['1 2'],
    ['1..2'],
    ['1+'],
    ['*2'],
    ['(1+2'],
    ['1+2)'],
    ['()'],
    ['%'],
    ['5%5'],
    ['{1}'],
    ['TRUE'],
    ['#REF!'],
    ['1/0'],
    ['1/(2-2)'],
    ['1/3'],
    ['1/1024/1024'],
    ['999999999999999+1'],
    ['1234567890123456'],
    ['1234567890123456-1234567890123455'],
    ['1/100000000000000/100'],
    ['1+'.repeat(127).concat('11')],
    ['('.repeat(33).concat('1', ')'.repeat(33))],
  ])('%s has no value', (text) => {
    expect(evaluateConstantFormula(text)).toBeNull();
  });

  it('has its limits exactly where it says', () => {
    expect(evaluateConstantFormula('1+'.repeat(127).concat('1'))).toBe('128');
    expect(evaluateConstantFormula('('.repeat(32).concat('1', ')'.repeat(32)))).toBe('1');
    expect(evaluateConstantFormula(`${'-'.repeat(254)}1`)).toBe('1');
  });
});

describe('laws of constant formulas', () => {
  /** Formulas of whole numbers without division; JavaScript's own BigInt arithmetic is the second opinion. */
  const { formula } = fc.letrec<{ formula: string }>((tie) => ({
    formula: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.nat(999).map(String),
      fc
        .tuple(tie('formula'), fc.constantFrom('+', '-', '*', ' + ', ' * '), tie('formula'))
        .map((parts) => parts.join('')),
      tie('formula').map((inner) => `(${inner})`),
      tie('formula').map((inner) => `-(${inner})`),
    ),
  }));

  it('agrees with another arithmetic on whole numbers', () => {
    fc.assert(
      fc.property(formula, (text) => {
        const exact = new Function(
          `return ${text.replace(/\d+/g, '$&n').replaceAll('-', ' - ')}`,
        )() as bigint;
        const expected =
          text.length > 255 || String(exact).replace('-', '').length > 15 ? null : String(exact);
        expect(evaluateConstantFormula(text)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('agrees with floating point to its precision, quotients and decimals included', () => {
    const decimal = fc.integer({ min: 1, max: 99_999 }).map((digits) => String(digits / 100));
    const divisor = fc.constantFrom('2', '4', '5', '8', '0.5', '10');
    const parts = fc.array(fc.tuple(decimal, divisor, fc.constantFrom('+', '-')), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(parts, (chosen) => {
        const text = `${chosen.map(([over, under, sign]) => `${over}/${under}${sign}`).join('')}1`;
        const value = evaluateConstantFormula(text);
        expect(value).not.toBeNull();
        expect(Number(value)).toBeCloseTo(new Function(`return ${text}`)() as number, 6);
      }),
    );
  });

  it('answers anything at all with decimal text or null', () => {
    const part = fc.constantFrom('1', '20', '.5', '+', '-', '*', '/', '(', ')', '%', ' ', 'A', ',', '=');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        expect(evaluateConstantFormula(parts.join('')) ?? '0').toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
      }),
      { numRuns: 1000 },
    );
  });
});
