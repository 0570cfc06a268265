import { encodingOfFont } from '../../../../shared/intake/encoding/encoding-of-font';
import { withSymbols } from '../lines/symbol';
import { at, times } from './matrix';
import type { Glyph } from './page-content';
import type { TextState } from './text-state';

/** What is shown at once: letters, and between them numbers that move the next letter back. */
type Shown = { readonly glyphs: Glyph[]; readonly slanted: number; readonly state: TextState };

/** How far text may stand off a quarter turn; what is turned otherwise is a stamp or a watermark, and no line of text. */
const turnTolerance = 0.12;

/** The letters that are shown by one operator, and the state after it (ISO 32000-1, 9.4.4). */
export function shownGlyphs(items: readonly unknown[], state: TextState, isArtifact: boolean): Shown {
  const { font, size, scale, rise } = state;
  if (!font || size === 0) return { glyphs: [], slanted: 0, state };
  const glyphs: Glyph[] = [];
  let slanted = 0;
  const matrix = times(state.matrix, state.textMatrix);
  const [a, b, c, d] = matrix;
  const height = Math.hypot(c, d) * Math.abs(size);
  const stretch = Math.hypot(a, b);
  const forward = Math.sign(scale * size) || 1;
  const turn = quarterTurns(Math.atan2(b * forward, a * forward));
  const encoding = encodingOfFont(font.name);
  let x = state.x;
  for (const item of items) {
    if (typeof item === 'number') {
      x -= (item / 1000) * size * scale;
      continue;
    }
    const { text: code, width: thousandths, isSpace } = letterOf(item);
    const text = withSymbols(code, font.name);
    const advance =
      (thousandths * font.unit * size + state.charSpacing + (isSpace ? state.wordSpacing : 0)) * scale;
    if (turn !== null && text !== '') {
      const [left, base] = at(matrix, x, state.y + rise);
      const width = Math.abs(thousandths * font.unit * size * scale) * stretch;
      const { bold } = font;
      glyphs.push({ text, x: left, y: base, width, size: height, bold, encoding, turn, isArtifact });
    } else if (text.trim() !== '') slanted += 1;
    x += advance;
  }
  return { glyphs, slanted, state: { ...state, x } };
}

function letterOf(item: unknown): { text: string; width: number; isSpace: boolean } {
  if (typeof item !== 'object' || item === null) return { text: '', width: 0, isSpace: false };
  const width =
    'width' in item && typeof item.width === 'number' && Number.isFinite(item.width) ? item.width : 0;
  const text = 'unicode' in item && typeof item.unicode === 'string' ? item.unicode : '';
  return { text, width, isSpace: 'isSpace' in item && item.isSpace === true };
}

function quarterTurns(angle: number): Glyph['turn'] | null {
  const quarters = angle / (Math.PI / 2);
  const whole = Math.round(quarters);
  if (!(Math.abs(quarters - whole) <= turnTolerance)) return null;
  const turns = ((whole % 4) + 4) % 4;
  return turns === 1 || turns === 2 || turns === 3 ? turns : 0;
}
