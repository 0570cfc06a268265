import { DocumentError } from '../document-problem';
import type { Pdfjs } from './load-pdfjs';
import { type Matrix, matrixOf, times } from './matrix';
import { listOf, numbersIn } from './operator-arguments';
import type { Glyph, PageContent, Rule } from './page-content';
import { pathRules } from './path-rules';
import { shownGlyphs } from './shown-glyphs';
import { afterTextOperator } from './text-operators';
import { firstState, type PdfFont, type TextState } from './text-state';

/** What a page tells to do, as the library lists it. */
export type Operators = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };

/** A page's place: what brings its own coordinates to its upper left corner, and its size. */
export type PagePlace = { readonly matrix: Matrix; readonly width: number; readonly height: number };

const mostSaved = 10_000;
/** A page full of small print has some 10,000 letters. */
const mostGlyphs = 200_000;
/** Maps and drawings have more; they hold no tables. */
const mostRules = 20_000;

/** Follows a page's operators and notes every letter and every line along its sides. Throws `DocumentError`. */
export function pageContentOf(
  { OPS }: Pdfjs,
  { fnArray, argsArray }: Operators,
  { matrix, width, height }: PagePlace,
  fontOf: (name: string) => PdfFont | null,
): PageContent {
  const glyphs: Glyph[] = [];
  const rules: Rule[] = [];
  const saved: TextState[] = [];
  const marked: boolean[] = [];
  const { strokes, fills } = drawing(OPS);
  const pictures = picturing(OPS);
  let picture = 0;
  let slanted = 0;
  let state = firstState(matrix);

  const save = () => {
    if (saved.push(state) > mostSaved)
      throw new DocumentError('document_damaged', 'states saved without an end');
  };
  const restore = () => {
    state = saved.pop() ?? state;
  };
  const transform = (by: Matrix | null) => {
    if (by) state = { ...state, matrix: times(state.matrix, by) };
  };
  const setFont = (name: unknown, size: unknown) => {
    state = { ...state, font: fontOf(String(name)), size: typeof size === 'number' ? size : 0 };
  };
  const show = (items: unknown) => {
    const shown = shownGlyphs(Array.isArray(items) ? items : [], state, marked.includes(true));
    for (const glyph of shown.glyphs) glyphs.push(glyph);
    slanted += shown.slanted;
    state = shown.state;
    if (glyphs.length > mostGlyphs) {
      throw new DocumentError('document_too_large', `at most ${mostGlyphs} letters a page allowed`);
    }
  };

  for (const [place, operator] of fnArray.entries()) {
    const args = listOf(argsArray[place]);
    const [first, second] = args;
    const numbers = args.filter((arg) => typeof arg === 'number');
    const [number = 0] = numbers;
    if (pictures.has(operator)) picture += 1;
    state = afterTextOperator(OPS, operator, args, state) ?? state;
    switch (operator) {
      case OPS.save:
        save();
        break;
      case OPS.restore:
        restore();
        break;
      case OPS.transform:
        transform(matrixOf(numbers));
        break;
      case OPS.paintFormXObjectBegin:
        save();
        transform(matrixOf(numbersIn(first)));
        break;
      case OPS.paintFormXObjectEnd:
        restore();
        break;
      case OPS.setFont:
        setFont(first, second);
        break;
      case OPS.setGState:
        for (const entry of listOf(first)) {
          const [key, value] = listOf(entry);
          if (key === 'Font') setFont(listOf(value)[0], listOf(value)[1]);
        }
        break;
      case OPS.showText:
      case OPS.showSpacedText:
        show(first);
        break;
      case OPS.beginMarkedContent:
      case OPS.beginMarkedContentProps:
        marked.push(nameOf(first) === 'Artifact');
        break;
      case OPS.endMarkedContent:
        marked.pop();
        break;
      case OPS.constructPath: {
        const isStroke = strokes.has(number);
        if (!isStroke && !fills.has(number)) break;
        for (const path of listOf(second)) {
          const found = pathRules(numbersIn(path), isStroke, state.matrix);
          if (rules.length + found.length <= mostRules) rules.push(...found.slice(0, mostRules));
        }
        break;
      }
    }
  }
  const onPage = glyphs.filter(isOn({ width, height }));
  const seen = (some: readonly Glyph[]) => some.filter(({ text }) => text.trim() !== '').length;
  const left = { picture, slanted, beside_page: seen(glyphs) - seen(onPage) };
  return { width, height, glyphs: onPage, rules, left };
}

/** The operators that draw a path, and those that fill it. */
function drawing(OPS: Pdfjs['OPS']): Readonly<Record<'strokes' | 'fills', ReadonlySet<number>>> {
  const both = [OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke];
  return { strokes: new Set([OPS.stroke, OPS.closeStroke, ...both]), fills: new Set([OPS.fill, OPS.eoFill]) };
}

/** The operators that show a picture. */
function picturing(OPS: Pdfjs['OPS']): ReadonlySet<number> {
  return new Set([
    ...[OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject],
    ...[OPS.paintImageXObjectRepeat, OPS.paintImageMaskXObjectRepeat, OPS.paintImageMaskXObjectGroup],
    OPS.paintInlineImageXObjectGroup,
  ]);
}

/** What lies beside the page is not printed. */
function isOn({ width, height }: Pick<PageContent, 'width' | 'height'>): (glyph: Glyph) => boolean {
  return ({ x, y }) => x >= -1 && x <= width + 1 && y >= -1 && y <= height + 1;
}

/** A name of PDF, which the library hands over as a text or as an object. */
function nameOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'name' in value ? value.name : value;
}
