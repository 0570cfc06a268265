import type { NumberDisplay } from '../../../../../shared/intake/sheet';
import { FontPlaces } from '../font-places';
import { damaged } from '../unreadable-workbook';
import type { Globals } from './globals';

/** The font names of a workbook, each once, the standard font first; and by style index the place in that list. */
export type ArrangedFonts = {
  readonly names: readonly (string | null)[];
  readonly fontOfStyle: readonly number[];
  /** By place, how numbers are shown there where they are shown otherwise than they are. */
  readonly displays: ReadonlyMap<number, NumberDisplay>;
};

/** Arranges the fonts as `Workbook.fonts` wants them. Throws `damaged` for a style with a font that is not there. */
export function arrangeFonts({ fontNames, fontOfStyle, displayOfStyle }: Globals): ArrangedFonts {
  const places = new FontPlaces(fontNames[0] ?? null);
  const arranged = fontOfStyle.map((font, style) => {
    if (font > 0 && font >= fontNames.length) {
      throw damaged('Workbook', `style ${style} has font ${font} of ${fontNames.length}`);
    }
    return places.place(fontNames[font] ?? null, displayOfStyle[style]);
  });
  return { names: places.names, fontOfStyle: arranged, displays: places.displays };
}
