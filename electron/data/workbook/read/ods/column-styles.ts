import type { Sheet } from '../../../../../shared/intake/sheet';
import type { Meter } from '../meter';

const mostColumns = 16_384;

type Span = { readonly end: number; readonly style: string | undefined };

/** The columns of one table as it describes them before its rows. */
export class ColumnStyles {
  /** Hidden columns, those that touch joined. */
  readonly hidden: Sheet['hiddenColumns'][number][] = [];
  private readonly meter: Meter;
  private readonly spans: Span[] = [];
  private count = 0;

  constructor(meter: Meter) {
    this.meter = meter;
  }

  add(count: number, style: string | undefined, isHidden: boolean): void {
    this.meter.spend('columnElements', 1);
    const first = this.count;
    const end = Math.min(first + count, mostColumns);
    this.count = end;
    if (end === first) return;
    this.spans.push({ end, style });
    if (isHidden) this.hide(first, end - 1);
  }

  /** The style of the cells of a column that name none. */
  styleAt(column: number): string | undefined {
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.spans[middle]?.end ?? 0) > column) high = middle;
      else low = middle + 1;
    }
    return this.spans[low]?.style;
  }

  private hide(first: number, last: number): void {
    const before = this.hidden.at(-1);
    if (before?.last === first - 1) this.hidden[this.hidden.length - 1] = { first: before.first, last };
    else this.hidden.push({ first, last });
  }
}
