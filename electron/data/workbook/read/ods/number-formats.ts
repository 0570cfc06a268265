import type { NumberDisplay } from '../../../../../shared/intake/sheet';
import { displayOf } from '../number-display';
import type { XmlScanner } from '../xml-scanner';
import type { AttributeReader } from './prefixes';

type StoredFormat = { words: string; thousands: number; positive: string | undefined };

const elements = ['number-style', 'currency-style'];

/** Whether the element just opened is a number format. */
export function isNumberFormat(scanner: XmlScanner): boolean {
  return elements.some((name) => scanner.tag.nameIs(name));
}

/** The number formats of a spreadsheet by name (OpenDocument 1.3, 16.29). */
export class NumberFormats {
  private readonly formats = new Map<string, StoredFormat>();

  get size(): number {
    return this.formats.size;
  }

  /** Reads the number format just opened. */
  add(scanner: XmlScanner, attribute: AttributeReader): void {
    const name = attribute('style:name') ?? '';
    const format: StoredFormat = { words: '', thousands: 0, positive: undefined };
    const inside = scanner.depth;
    while (scanner.nextChild(inside)) {
      const { tag } = scanner;
      if (tag.nameIs('number')) {
        const factor = Number(attribute('number:display-factor') ?? 1);
        format.thousands = factor >= 1_000 ? Math.round(Math.log10(factor) / 3) : 0;
      } else if (tag.nameIs('text') || tag.nameIs('currency-symbol')) {
        format.words += scanner.text();
      } else if (tag.nameIs('map') && /^value\(\)\s*>/.test(attribute('style:condition') ?? '')) {
        format.positive = attribute('style:apply-style-name');
      }
    }
    this.formats.set(name, format);
  }

  /** How a format shows positive numbers; where it has formats by sign, it is the one for these. */
  display(name: string): NumberDisplay | undefined {
    const format = this.formats.get(name);
    const shown = this.formats.get(format?.positive ?? '') ?? format;
    return shown && displayOf(false, shown.thousands, shown.words);
  }
}
