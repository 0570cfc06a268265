import type { XmlScanner } from '../../workbook/read/xml-scanner';

/** An attribute of the element just opened by its name without a prefix, whatever prefix it has. */
export function attributeOf({ tag }: XmlScanner, name: string): string | undefined {
  return tag.attributes.prefixedValue(name) ?? tag.attributes.value(name);
}

/** The `w:val` of the element just opened. */
export function wordValue(scanner: XmlScanner): string | undefined {
  return attributeOf(scanner, 'val');
}

/** A switch such as `<w:b/>`: on where it says nothing else (ECMA-376, 17.17.4). */
export function isOn(scanner: XmlScanner): boolean {
  const value = wordValue(scanner);
  return value !== '0' && value !== 'false' && value !== 'off';
}

/** A whole number of at most nine digits, with or without a sign; undefined for anything else. */
export function wholeOf(text: string | undefined): number | undefined {
  return text !== undefined && /^-?[0-9]{1,9}$/.test(text.trim()) ? Number(text) : undefined;
}
