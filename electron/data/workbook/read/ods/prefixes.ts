import { damaged } from '../unreadable-workbook';
import type { XmlScanner } from '../xml-scanner';

const oasis = 'urn:oasis:names:tc:opendocument:xmlns:';
const usual = {
  office: `${oasis}office:1.0`,
  table: `${oasis}table:1.0`,
  text: `${oasis}text:1.0`,
  style: `${oasis}style:1.0`,
  fo: `${oasis}xsl-fo-compatible:1.0`,
  svg: `${oasis}svg-compatible:1.0`,
  calcext: 'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0',
} as const;

type Usual = keyof typeof usual;

/** Gives the value of an attribute of the present tag by the usual prefix of its namespace, whatever prefix the part uses. */
export type AttributeReader = (prefix: Usual, name: string) => string | undefined;

/** Enters the part's outermost element and learns its prefixes. Throws `damaged` where it is none of OpenDocument. */
export function enterDocument(scanner: XmlScanner): AttributeReader {
  scanner.enterRoot();
  const { attributes } = scanner.tag;
  const prefixes = new Map<string, string>();
  for (const [name, value] of attributes.all()) {
    if (name.startsWith('xmlns:')) prefixes.set(value, name.slice('xmlns:'.length));
  }
  if (!prefixes.has(usual.office))
    throw damaged(scanner.part, 'the outermost element is none of OpenDocument');
  const names = new Map<string, string>();
  return (prefix, name) => {
    const key = `${prefix}:${name}`;
    let full = names.get(key);
    if (full === undefined) {
      full = `${prefixes.get(usual[prefix]) ?? '\0'}:${name}`;
      names.set(key, full);
    }
    return attributes.value(full);
  };
}
