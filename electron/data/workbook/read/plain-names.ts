import type { Meter } from './meter';
import type { StoredName } from './workbook-part';
import { decodeCharacters, decodeOfficeEscapes, hasUnusualCharacter } from './xml-characters';

const opening = '<definedName name="';
const nameEnd = '">';
const closing = '</definedName>';

/**
 * The names of a workbook from the content of `<definedNames>`, where that is nothing but
 * `<definedName name="X">reference</definedName>`. Null for anything else, which the full scanner then reads or refuses.
 */
export function readPlainNames(
  stored: string,
  part: string,
  { limits }: Meter,
): readonly StoredName[] | null {
  if (hasUnusualCharacter(stored)) return null;
  // Nearly every name refers to a sheet in quotes, and many programs write those as references.
  const content = stored.replaceAll('&apos;', "'");
  const names: StoredName[] = [];
  let at = 0;
  while (at < content.length) {
    if (!content.startsWith(opening, at)) return null;
    const quote = content.indexOf('"', at + opening.length);
    const name = content.slice(at + opening.length, quote);
    const end = content.indexOf('<', quote);
    if (!content.startsWith(nameEnd, quote) || !content.startsWith(closing, end)) return null;
    if (/[&<]/.test(name) || names.length >= limits.definedNames) return null;
    const reference = decodeCharacters(content.slice(quote + nameEnd.length, end), part);
    if (reference.length > limits.textLength) return null;
    names.push({
      name: decodeOfficeEscapes(name),
      sheetNumber: undefined,
      reference: decodeOfficeEscapes(reference),
    });
    at = end + closing.length;
  }
  return names;
}
