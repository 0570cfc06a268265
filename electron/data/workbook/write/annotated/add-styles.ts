import { CannotKeep } from './cannot-keep';
import { namespaces } from './office-names';
import { attributesOf, prefixOf, withAttributes } from './xml-edit';
import { childrenOf, type Element, rootOf } from './xml-text';

/** The styles of the copy while styles are added at the end of each list, so that every old number stays right. */
export type AddedStyles = {
  /** The style like the one given, but with this fill. Throws `CannotKeep` where there are too many styles. */
  readonly filled: (style: number, argb: string) => number;
  /** Takes over all cell styles of another styles part of our own making; gives the number that each one gets. */
  readonly takeOver: (styles: string) => (style: number) => number;
  readonly toXml: () => string;
};

const lists = ['fonts', 'fills', 'borders', 'cellXfs'] as const;
type List = (typeof lists)[number];

/** Excel stops at 65,490 cell formats. */
const mostStyles = 65_000;

export const plainStyles = `<styleSheet xmlns="${namespaces.main}"><fonts count="1"><font><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

/** Prepares a styles part for additions. Throws `CannotKeep` where it lacks one of the lists. */
export function addStyles(xml: string): AddedStyles {
  const root = rootOf(xml);
  const old = Object.fromEntries(lists.map((name) => [name, listOf(xml, root, name)]));
  const counts = Object.fromEntries(lists.map((name) => [name, childrenOf(xml, list(old, name)).length]));
  const added: Readonly<Record<List, string[]>> = { fonts: [], fills: [], borders: [], cellXfs: [] };
  const prefix = prefixOf(root.tag);
  const formats = childrenOf(xml, list(old, 'cellXfs'));
  const fills = new Map<string, number>();
  const filledStyles = new Map<string, number>();

  const nextOf = (name: List): number => (counts[name] ?? 0) + added[name].length;
  const push = (name: List, content: string): number => {
    const place = nextOf(name);
    if (place > mostStyles) throw new CannotKeep('too many styles');
    added[name].push(content);
    return place;
  };

  const fillOf = (argb: string): number => {
    const known = fills.get(argb);
    if (known !== undefined) return known;
    const p = prefix;
    const place = push(
      'fills',
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
    );
    fills.set(argb, place);
    return place;
  };

  return {
    filled: (style, argb) => {
      const key = `${style} ${argb}`;
      const known = filledStyles.get(key);
      if (known !== undefined) return known;
      const format = formats[style];
      const changes = { fillId: String(fillOf(argb)), applyFill: '1' };
      const place = format
        ? push(
            'cellXfs',
            withAttributes(xml, format.tag, changes) + xml.slice(format.contentStart, format.end),
          )
        : push(
            'cellXfs',
            `<${prefix}xf numFmtId="0" fontId="0" borderId="0" fillId="${changes.fillId}" applyFill="1"/>`,
          );
      filledStyles.set(key, place);
      return place;
    },
    takeOver: (styles) => takeOver(styles, prefix, nextOf, push),
    toXml: () => {
      let written = xml;
      // From the back, so that what stands before keeps its place.
      const fromBack = lists.toSorted((one, other) => list(old, other).start - list(old, one).start);
      for (const name of fromBack) {
        const { tag, contentStart, contentEnd, end } = list(old, name);
        const content = xml.slice(contentStart, contentEnd) + added[name].join('');
        const open = withAttributes(xml, tag, { count: String(nextOf(name)) }, 'open');
        written = `${written.slice(0, tag.start)}${open}${content}</${tag.qualified}>${written.slice(end)}`;
      }
      return written;
    },
  };
}

/** Our own styles bring fonts, fills, borders and cell formats, but no number formats of their own. */
function takeOver(
  styles: string,
  prefix: string,
  nextOf: (name: List) => number,
  push: (name: List, content: string) => number,
): (style: number) => number {
  const root = rootOf(styles);
  const base = { fonts: nextOf('fonts'), fills: nextOf('fills'), borders: nextOf('borders') };
  for (const name of ['fonts', 'fills', 'borders'] as const) {
    const content = listOf(styles, root, name);
    for (const { start, end } of childrenOf(styles, content))
      push(name, prefixed(styles.slice(start, end), prefix));
  }
  const places = childrenOf(styles, listOf(styles, root, 'cellXfs')).map((format) => {
    const attributes = attributesOf(styles, format.tag);
    const moved = (name: string, by: number): string => String(Number(attributes.get(name) ?? 0) + by);
    const open = withAttributes(styles, format.tag, {
      fontId: moved('fontId', base.fonts),
      fillId: moved('fillId', base.fills),
      borderId: moved('borderId', base.borders),
      xfId: '0',
      applyFont: '1',
      applyFill: '1',
      applyBorder: '1',
      applyAlignment: '1',
    });
    return push('cellXfs', prefixed(open + styles.slice(format.contentStart, format.end), prefix));
  });
  return (style) => places[style] ?? 0;
}

function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${prefix}`);
}

function listOf(xml: string, root: Element, name: string): Element {
  const found = childrenOf(xml, root).filter((child) => child.name === name);
  const [only] = found;
  if (!only || found.length > 1) throw new CannotKeep(`the styles have ${found.length} lists of ${name}`);
  return only;
}

function list(old: Readonly<Record<string, Element>>, name: List): Element {
  const element = old[name];
  if (!element) throw new CannotKeep(`the styles lack ${name}`);
  return element;
}
