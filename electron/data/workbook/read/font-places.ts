/** Where a font name stands in `Workbook.fonts`, a font under a percent format in a place of its own. */
export class FontPlaces {
  private readonly places = new Map<string, number>();
  private readonly fontNames: (string | null)[] = [];
  private readonly percents = new Set<number>();

  /** The standard font takes the first place. */
  constructor(standard: string | null) {
    this.place(standard, false);
  }

  /** The place of a font, a new one where it has none yet. */
  place(font: string | null, isPercent: boolean): number {
    const key = `${isPercent ? '%' : ''}${font === null ? '' : `=${font}`}`;
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const place = this.fontNames.length;
    this.places.set(key, place);
    this.fontNames.push(font);
    if (isPercent) this.percents.add(place);
    return place;
  }

  get names(): readonly (string | null)[] {
    return this.fontNames;
  }

  /** Places under which numbers are shown a hundredfold with a percent sign. */
  get percentFonts(): ReadonlySet<number> {
    return this.percents;
  }
}
