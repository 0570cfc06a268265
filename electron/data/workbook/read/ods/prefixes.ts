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
  number: `${oasis}datastyle:1.0`,
  calcext: 'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0',
} as const;

type Usual = keyof typeof usual;

/** Gives the value of an attribute of the present tag by its usual name, whatever prefix the part uses for its namespace. */
export type AttributeReader = (name: `${Usual}:${string}`) => string | undefined;

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
  const renamed = Object.entries(usual).filter(
    ([prefix, space]) => (prefixes.get(space) ?? prefix) !== prefix,
  );
  if (renamed.length === 0) return (name) => attributes.value(name);
  const others = new Map<string, string | undefined>(
    Object.entries(usual).map(([prefix, space]) => [prefix, prefixes.get(space)]),
  );
  return (name) => {
    const [prefix = '', local = ''] = name.split(':');
    const other = others.get(prefix);
    return other === undefined ? undefined : attributes.value(`${other}:${local}`);
  };
}
