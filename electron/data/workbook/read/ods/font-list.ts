import type { OdsStyles } from './styles';

const mostFonts = 0xffff;
// What a cell has that names no style.
const standardStyle = 'Default';

/** The font names of a workbook, each once, the standard font first. */
export class FontList {
  private readonly places = new Map<string | null, number>();
  /** By style, so that it need not be looked up for every cell. */
  private readonly known = new Map<string | undefined, number>();
  private readonly styles: OdsStyles;

  constructor(styles: OdsStyles) {
    this.styles = styles;
  }

  get names(): (string | null)[] {
    this.addStandard();
    return [...this.places.keys()];
  }

  /** The place of a cell style's font in the list. */
  place(style: string | undefined): number {
    const known = this.known.get(style);
    if (known !== undefined) return known;
    this.addStandard();
    const font = this.styles.cellFont(style ?? standardStyle);
    const place = this.places.get(font) ?? Math.min(this.places.size, mostFonts);
    this.places.set(font, place);
    this.known.set(style, place);
    return place;
  }

  // Not before all styles are known.
  private addStandard(): void {
    if (this.places.size === 0) this.places.set(this.styles.cellFont(standardStyle), 0);
  }
}
