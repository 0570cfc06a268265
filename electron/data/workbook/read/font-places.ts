import type { NumberDisplay } from '../../../../shared/intake/sheet';

/** Where a font name stands in `Workbook.fonts`; one under a number format that shows numbers otherwise has a place of its own. */
export class FontPlaces {
  private readonly places = new Map<string, number>();
  private readonly fontNames: (string | null)[] = [];
  private readonly shown = new Map<number, NumberDisplay>();

  /** The standard font takes the first place. */
  constructor(standard: string | null) {
    this.place(standard, undefined);
  }

  /** The place of a font, a new one where it has none yet. */
  place(font: string | null, display: NumberDisplay | undefined): number {
    const format = display
      ? `${display.percent ? '%' : ''}${','.repeat(display.thousands)}${display.words}`
      : '';
    const key = `${format}\n${font === null ? '' : `=${font}`}`;
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const place = this.fontNames.length;
    this.places.set(key, place);
    this.fontNames.push(font);
    if (display) this.shown.set(place, display);
    return place;
  }

  get names(): readonly (string | null)[] {
    return this.fontNames;
  }

  /** By place, how numbers are shown there where they are shown otherwise than they are. */
  get displays(): ReadonlyMap<number, NumberDisplay> {
    return this.shown;
  }
}
