import { damaged } from '../unreadable-workbook';
import type { XmlScanner } from '../xml-scanner';
import type { AttributeReader } from './prefixes';

/** How often something repeats, or how far it spans: 1 where the attribute is absent. Throws `damaged` for no count. */
export function repeatsOf(
  { part }: XmlScanner,
  attribute: AttributeReader,
  name: `table:number-${string}`,
): number {
  const stored = attribute(name);
  if (stored === undefined) return 1;
  const count = /^\d{1,9}$/.test(stored) ? Number(stored) : 0;
  if (count > 0) return count;
  throw damaged(part, `${name} is ${stored.slice(0, 20)}`);
}
