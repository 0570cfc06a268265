import type { Package } from '../../workbook/read/open-package';
import type { XmlScanner } from '../../workbook/read/xml-scanner';
import { type ListLevel, readListLevel } from './list-level';
import { attributeOf, wholeOf, wordValue } from './xml-values';

/** Levels by number, 0 to 8. */
export type Levels = ReadonlyMap<number, ListLevel>;

/** A list that paragraphs stand in. Lists of one scheme go on counting for one another. */
export type List = {
  readonly scheme: string;
  readonly levels: Levels;
  /** By level, the number that the list begins anew with. */
  readonly starts: ReadonlyMap<number, number>;
};

/** The lists of a document by the id that paragraphs name. */
export type Numbering = ReadonlyMap<string, List>;

type Scheme = {
  readonly levels: Levels;
  readonly styleOf: string | undefined;
  readonly isStyle: string | undefined;
};
type StoredList = {
  readonly scheme: string;
  readonly levels: Levels;
  readonly starts: ReadonlyMap<number, number>;
};

/** Reads the part of numbering (ECMA-376, 17.9); without one, no list. */
export function readNumbering(source: Package, part: string | undefined): Numbering {
  const schemes = new Map<string, Scheme>();
  const lists = new Map<string, StoredList>();
  if (part === undefined || !source.has(part)) return new Map();
  const scanner = source.scan(part);
  scanner.enterRoot();
  while (scanner.nextChild(1)) {
    const { tag } = scanner;
    if (tag.nameIs('abstractNum')) {
      const id = attributeOf(scanner, 'abstractNumId') ?? '';
      schemes.set(id, readScheme(scanner));
    } else if (tag.nameIs('num')) {
      const id = attributeOf(scanner, 'numId') ?? '';
      lists.set(id, readList(scanner));
    }
  }
  const defining = new Map(
    [...schemes].flatMap(([id, { isStyle }]) => (isStyle === undefined ? [] : [[isStyle, id] as const])),
  );
  return new Map([...lists].map(([id, list]) => [id, joined(list, schemes, defining)]));
}

/** A scheme that only names a style of lists has the levels of the scheme that defines that style. */
function joined(
  { scheme, levels, starts }: StoredList,
  schemes: ReadonlyMap<string, Scheme>,
  defining: ReadonlyMap<string, string>,
): List {
  const name = defining.get(schemes.get(scheme)?.styleOf ?? '') ?? scheme;
  const base = schemes.get(name)?.levels ?? new Map<number, ListLevel>();
  return { scheme: name, levels: new Map([...base, ...levels]), starts };
}

function readScheme(scanner: XmlScanner): Scheme {
  const inside = scanner.depth;
  const levels = new Map<number, ListLevel>();
  let styleOf: string | undefined;
  let isStyle: string | undefined;
  while (scanner.nextChild(inside)) {
    if (scanner.tag.nameIs('lvl')) addLevel(scanner, levels);
    else if (scanner.tag.nameIs('numStyleLink')) styleOf = wordValue(scanner);
    else if (scanner.tag.nameIs('styleLink')) isStyle = wordValue(scanner);
  }
  return { levels, styleOf, isStyle };
}

function readList(scanner: XmlScanner): StoredList {
  const inside = scanner.depth;
  const levels = new Map<number, ListLevel>();
  const starts = new Map<number, number>();
  let scheme = '';
  while (scanner.nextChild(inside)) {
    if (scanner.tag.nameIs('abstractNumId')) scheme = wordValue(scanner) ?? '';
    if (!scanner.tag.nameIs('lvlOverride')) continue;
    const level = wholeOf(attributeOf(scanner, 'ilvl')) ?? 0;
    while (scanner.nextChild(inside + 1)) {
      if (scanner.tag.nameIs('lvl')) addLevel(scanner, levels);
      else if (scanner.tag.nameIs('startOverride')) starts.set(level, wholeOf(wordValue(scanner)) ?? 0);
    }
  }
  return { scheme, levels, starts };
}

function addLevel(scanner: XmlScanner, levels: Map<number, ListLevel>): void {
  const number = wholeOf(attributeOf(scanner, 'ilvl')) ?? 0;
  const level = readListLevel(scanner);
  if (number >= 0 && number < 9) levels.set(number, level);
}
