/** What of the rows is looked at: how far the box has scrolled and how high it is without its head, in pixels. */
export type EvenView = { readonly top: number; readonly height: number };

type EvenList = { readonly count: number; readonly rowHeight: number };

/** A row in the document, with where it begins and ends among the rows, in pixels of the box. */
export type PlacedRow = { readonly index: number; readonly start: number; readonly end: number };

type EvenRows = {
  readonly items: readonly PlacedRow[];
  readonly first: number;
  readonly last: number;
  /** How high all rows together are in the box. */
  readonly total: number;
};

/** Browsers draw no element higher than some 33 million pixels. */
const highest = 30_000_000;
const besides = 12;

/**
 * Which rows of one height are in the document, found without asking about any other. Where all rows together are higher than a
 * browser can draw, one pixel of the box stands for several of the list, so that its last row is reached all the same.
 */
export function evenRows(list: EvenList, view: EvenView, held: number | null): EvenRows {
  const { count, rowHeight } = list;
  const total = heightOf(list);
  if (count === 0) return { items: [], first: 0, last: 0, total };
  const top = view.top * scaleOf(list, view);
  const inList = (index: number) => Math.min(Math.max(index, 0), count - 1);
  const first = inList(Math.floor(top / rowHeight));
  const last = inList(Math.floor((top + Math.max(view.height - 1, 0)) / rowHeight));
  const items: PlacedRow[] = [];
  const place = (index: number, least: number, most: number) => {
    const start = Math.min(Math.max(view.top + index * rowHeight - top, least), most);
    items.push({ index, start, end: start + rowHeight });
  };
  const [from, to] = [inList(first - besides), inList(last + besides)];
  const startOf = (index: number) => view.top + index * rowHeight - top;
  if (held !== null && held < from) place(held, 0, Math.max(0, startOf(from) - rowHeight));
  for (let index = from; index <= to; index += 1) place(index, -Infinity, Infinity);
  if (held !== null && held > to && held < count) place(held, startOf(to) + rowHeight, total - rowHeight);
  return { items, first, last, total };
}

/** How far the box has to be scrolled so that a row is in sight; as far as it is where the row is already. */
export function scrollTopFor(index: number, list: EvenList, view: EvenView): number {
  const scale = scaleOf(list, view);
  const top = view.top * scale;
  const start = index * list.rowHeight;
  const end = start + list.rowHeight;
  if (start < top) return start / scale;
  if (end > top + view.height) return (end - view.height) / scale;
  return view.top;
}

function heightOf({ count, rowHeight }: EvenList): number {
  return Math.min(count * rowHeight, highest);
}

/** How many pixels of the list one pixel of the box stands for. */
function scaleOf(list: EvenList, { height }: EvenView): number {
  const real = list.count * list.rowHeight;
  const way = heightOf(list) - height;
  return real <= highest || way <= 0 ? 1 : (real - height) / way;
}
