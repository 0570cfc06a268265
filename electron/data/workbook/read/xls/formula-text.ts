import { biffErrors } from './biff-errors';
import { cellText, type FormulaPlace, sheetStart } from './cell-reference';
import { ContinuedBytes } from './continued-bytes';
import { type FormulaContext, sheetPrefix } from './formula-context';
import { functionOf } from './formula-functions';
import { operators } from './formula-operators';

/** The text without `=`, undefined where the tokens say something that this reader does not know. */
export type FormulaText = { readonly text: string | undefined; readonly isExternal: boolean };

/** Writes the tokens of a formula of BIFF8 ([MS-XLS] 2.2.2) as text. */
export function formulaText(tokens: Buffer, place: FormulaPlace, context: FormulaContext): FormulaText {
  const writer = new FormulaWriter(tokens, place, context);
  const text = writer.write();
  return { text, isExternal: writer.isExternal };
}

class FormulaWriter {
  isExternal = false;
  private readonly stack: string[] = [];
  private readonly tokens: Buffer;
  private readonly place: FormulaPlace;
  private readonly context: FormulaContext;
  private at = 0;

  constructor(tokens: Buffer, place: FormulaPlace, context: FormulaContext) {
    this.tokens = tokens;
    this.place = place;
    this.context = context;
  }

  write(): string | undefined {
    const { stack, tokens, context } = this;
    while (this.at < tokens.length) {
      const written = this.writeToken(this.u8());
      if (written === undefined || written.length > context.longest || this.at > tokens.length)
        return undefined;
      if (written !== '') stack.push(written);
    }
    return stack.length === 1 ? stack[0] : undefined;
  }

  /** The text of a token with its operands; `''` for one without text, undefined for one that is not known. */
  private writeToken(token: number): string | undefined {
    const operator = operators[token];
    if (operator !== undefined) return this.binary(operator);
    // Values, references and arrays of the same kind differ by two bits.
    const kind = token >= 0x20 ? (token & 0x1f) | 0x20 : token;
    switch (kind) {
      case 0x12:
        return this.around('+', '');
      case 0x13:
        return this.around('-', '');
      case 0x14:
        return this.around('', '%');
      case 0x15:
        return this.around('(', ')');
      case 0x16:
        return ' ';
      case 0x17:
        return this.quoted();
      case 0x19:
        return this.attribute();
      case 0x1c:
        return biffErrors[this.u8()];
      case 0x1d:
        return this.u8() === 1 ? 'TRUE' : 'FALSE';
      case 0x1e:
        return String(this.u16());
      case 0x1f:
        return this.number();
      case 0x21:
        return this.call(this.u16());
      case 0x22: {
        const count = this.u8() & 0x7f;
        return this.call(this.u16() & 0x7fff, count);
      }
      case 0x23:
        return this.named();
      case 0x24:
        return this.cell(sheetStart);
      case 0x25:
        return this.area(sheetStart);
      case 0x26:
      case 0x27:
      case 0x28:
        return this.pass(6);
      case 0x29:
        return this.pass(2);
      case 0x2a:
        return this.pass(4) || '#REF!';
      case 0x2b:
        return this.pass(8) || '#REF!';
      case 0x2c:
        return this.cell(this.place);
      case 0x2d:
        return this.area(this.place);
      case 0x39:
        return this.outsideName();
      case 0x3a:
        return this.onSheet(() => this.cell(sheetStart));
      case 0x3b:
        return this.onSheet(() => this.area(sheetStart));
      case 0x3c:
        return this.onSheet(() => this.pass(4) || '#REF!');
      case 0x3d:
        return this.onSheet(() => this.pass(8) || '#REF!');
      default:
        return undefined;
    }
  }

  private binary(operator: string): string | undefined {
    const right = this.stack.pop();
    const left = this.stack.pop();
    return left === undefined || right === undefined ? undefined : left + operator + right;
  }

  private around(before: string, after: string): string | undefined {
    const inner = this.stack.pop();
    return inner === undefined ? undefined : before + inner + after;
  }

  private quoted(): string | undefined {
    const length = this.u8();
    const bytes = new ContinuedBytes([this.tokens.subarray(this.at)]);
    const isWide = ((this.tokens[this.at] ?? 0) & 1) === 1;
    const size = 1 + length * (isWide ? 2 : 1);
    if (this.at + size > this.tokens.length) return undefined;
    this.at += size;
    return `"${bytes.text(length).text.replaceAll('"', '""')}"`;
  }

  private attribute(): string | undefined {
    const flags = this.u8();
    const data = this.u16();
    // The jumps of CHOOSE follow; one more than it has choices.
    if (flags & 0x04) return this.pass((data + 1) * 2);
    return flags & 0x10 ? this.around('SUM(', ')') : '';
  }

  private number(): string | undefined {
    const start = this.at;
    this.at += 8;
    return this.at <= this.tokens.length ? String(this.tokens.readDoubleLE(start)) : undefined;
  }

  private call(id: number, count?: number): string | undefined {
    const known = functionOf(id);
    const size = count ?? known?.size;
    if (size === undefined || size > this.stack.length) return undefined;
    const operands = this.stack.splice(this.stack.length - size, size).map((one) => (one === ' ' ? '' : one));
    // A function of an add-in stands by its name as the first operand.
    const name = id === 255 ? operands.shift() : known?.name;
    return name === undefined ? undefined : `${name}(${operands.join(',')})`;
  }

  private named(): string | undefined {
    const index = this.u16();
    this.at += 2;
    return this.context.names[index - 1];
  }

  private outsideName(): string | undefined {
    const book = this.context.books[this.context.references[this.u16()]?.book ?? -1];
    const index = this.u16();
    this.at += 2;
    if (book?.kind === 'other') this.isExternal = true;
    return book?.kind === 'add_in' ? book.functions[index - 1] : undefined;
  }

  private onSheet(write: () => string | undefined): string | undefined {
    const prefix = sheetPrefix(this.u16(), this.context);
    const inner = write();
    if (prefix?.isExternal) this.isExternal = true;
    if (prefix === undefined || inner === undefined) return undefined;
    return prefix.text === '#REF!' || inner === '#REF!' ? '#REF!' : prefix.text + inner;
  }

  private cell(origin: FormulaPlace): string {
    return cellText(this.u16(), this.u16(), origin);
  }

  private area(origin: FormulaPlace): string {
    const [firstRow, lastRow] = [this.u16(), this.u16()];
    return `${cellText(firstRow, this.u16(), origin)}:${cellText(lastRow, this.u16(), origin)}`;
  }

  private pass(count: number): '' {
    this.at += count;
    return '';
  }

  private u8(): number {
    return this.tokens[this.at++] ?? 0;
  }

  private u16(): number {
    return this.u8() | (this.u8() << 8);
  }
}
