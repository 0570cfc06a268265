import type { NumberDisplay } from '../../../../../shared/intake/sheet';
import { FontPlaces } from '../font-places';
import { displayOf } from '../number-display';
import type { OdsStyles } from './styles';

const mostFonts = 0xffff;
// What a cell has that names no style.
const standardStyle = 'Default';

/** The font names of a workbook, the standard font first. */
export class FontList {
  private places: FontPlaces | undefined;
  /** By style, so that it need not be looked up for every cell. */
  private readonly known = new Map<string, number>();
  private readonly styles: OdsStyles;

  constructor(styles: OdsStyles) {
    this.styles = styles;
  }

  get names(): readonly (string | null)[] {
    return this.standing().names;
  }

  get displays(): ReadonlyMap<number, NumberDisplay> {
    return this.standing().displays;
  }

  /** The place of a cell style's font in the list; the value's own type says whether it is a percentage. */
  place(style: string | undefined, isPercent: boolean): number {
    const key = `${isPercent ? '%' : '='}${style ?? ''}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const font = this.styles.cellFont(style ?? standardStyle);
    const { thousands = 0, words = '' } = this.styles.cellDisplay(style ?? standardStyle) ?? {};
    const display = displayOf(isPercent, thousands, isPercent ? '' : words);
    const place = Math.min(this.standing().place(font, display), mostFonts);
    this.known.set(key, place);
    return place;
  }

  // Not before all styles are known.
  private standing(): FontPlaces {
    this.places ??= new FontPlaces(this.styles.cellFont(standardStyle));
    return this.places;
  }
}
