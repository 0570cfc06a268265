import { exactDecimal, type Rational, rational } from './rational';

/** Longest formula and deepest nesting that are looked at; nobody types a sum of constants beyond them. */
const longest = 255;
const deepest = 32;
/** Digits of a number that Excel keeps. */
const significantDigits = 15;

const token = /\s*(?:(\d+(?:\.\d*)?|\.\d+)|([-+*/()%]))/y;

function tokensOf(text: string): readonly string[] | null {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const match = token.exec(text);
    if (!match) return null;
    tokens.push(match[1] ?? match[2] ?? '');
  }
  return tokens;
}

function literal(text: string): Rational | null {
  const [whole = '', fraction = ''] = text.split('.');
  if ((whole + fraction).replace(/^0+/, '').length > significantDigits) return null;
  return rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}

/** What was read from a place in the tokens, and the place after it; null where the grammar breaks or a divisor is 0. */
type Step = { readonly value: Rational; readonly next: number } | null;
type Operation = (left: Rational, right: Rational) => Rational | null;

const sums: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  [
    '+',
    (left, right) => rational(left.over * right.under + right.over * left.under, left.under * right.under),
  ],
  [
    '-',
    (left, right) => rational(left.over * right.under - right.over * left.under, left.under * right.under),
  ],
]);
const products: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ['*', (left, right) => rational(left.over * right.over, left.under * right.under)],
  ['/', (left, right) => rational(left.over * right.under, left.under * right.over)],
]);

/** `operand {operator operand}`, worked off from the left. */
function chain(
  operations: ReadonlyMap<string, Operation>,
  operand: (at: number) => Step,
  tokens: readonly string[],
  at: number,
): Step {
  let step = operand(at);
  while (step) {
    const operation = operations.get(tokens[step.next] ?? '');
    if (!operation) return step;
    const right: Step = operand(step.next + 1);
    const value: Rational | null = right && operation(step.value, right.value);
    step = right && value && { value, next: right.next };
  }
  return null;
}

/** Excel's ranks: sums of products of signed atoms, where `%` binds tightest and a sign tighter than `*`. */
function sum(tokens: readonly string[], at: number, depth: number): Step {
  const product = (from: number) => chain(products, (start) => signed(tokens, start, depth), tokens, from);
  return chain(sums, product, tokens, at);
}

function signed(tokens: readonly string[], at: number, depth: number): Step {
  let start = at;
  let negative = false;
  for (; tokens[start] === '+' || tokens[start] === '-'; start += 1) {
    negative = negative !== (tokens[start] === '-');
  }
  let step = atom(tokens, start, depth);
  while (step && tokens[step.next] === '%') {
    const value = rational(step.value.over, step.value.under * 100n);
    step = value && { value, next: step.next + 1 };
  }
  return step && negative ? { ...step, value: { ...step.value, over: -step.value.over } } : step;
}

function atom(tokens: readonly string[], at: number, depth: number): Step {
  const first = tokens[at] ?? '';
  if (first === '(') {
    const inner = depth < deepest ? sum(tokens, at + 1, depth + 1) : null;
    return inner && tokens[inner.next] === ')' ? { ...inner, next: inner.next + 1 } : null;
  }
  const value = /^[\d.]/.test(first) ? literal(first) : null;
  return value && { value, next: at + 1 };
}

/**
 * The value of a formula that consists of numbers only, `350+357` or `=350+357`, as exact decimal text (`707`, `-0.5`) with a
 * point and without superfluous zeros. Null for anything else: a name, cell, function, text, exponent or power, a division by 0,
 * more than 255 characters or 32 brackets, a result without a finite decimal or with more than 15 digits.
 * Some programs save a formula without its result; then the figure would be lost although everyone can read it.
 */
export function evaluateConstantFormula(text: string): string | null {
  if (text.length > longest) return null;
  const tokens = tokensOf(text.trim().replace(/^=/, ''));
  const step = tokens && sum(tokens, 0, 0);
  return step && step.next === tokens.length ? exactDecimal(step.value, significantDigits) : null;
}
