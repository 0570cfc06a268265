import { damaged } from '../unreadable-workbook';
import type { Globals } from './globals';

/** The font names of a workbook, each once, the standard font first; and by style index the place in that list. */
export type ArrangedFonts = {
  readonly names: readonly (string | null)[];
  readonly fontOfStyle: readonly number[];
};

/** Arranges the fonts as `Workbook.fonts` wants them. Throws `damaged` for a style with a font that is not there. */
export function arrangeFonts({ fontNames, fontOfStyle }: Globals): ArrangedFonts {
  const places = new Map<string | null, number>([[fontNames[0] ?? null, 0]]);
  const arranged = fontOfStyle.map((font, style) => {
    if (font > 0 && font >= fontNames.length) {
      throw damaged('Workbook', `style ${style} has font ${font} of ${fontNames.length}`);
    }
    const name = fontNames[font] ?? null;
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    return place;
  });
  return { names: [...places.keys()], fontOfStyle: arranged };
}
