import { FontPlaces } from '../font-places';
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

  get percentFonts(): ReadonlySet<number> {
    return this.standing().percentFonts;
  }

  /** The place of a cell style's font in the list. */
  place(style: string | undefined, isPercent: boolean): number {
    const key = `${isPercent ? '%' : '='}${style ?? ''}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const font = this.styles.cellFont(style ?? standardStyle);
    const place = Math.min(this.standing().place(font, isPercent), mostFonts);
    this.known.set(key, place);
    return place;
  }

  // Not before all styles are known.
  private standing(): FontPlaces {
    this.places ??= new FontPlaces(this.styles.cellFont(standardStyle));
    return this.places;
  }
}
