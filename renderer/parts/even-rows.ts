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
  const top = inListOf(list, view);
  const inList = (index: number) => Math.min(Math.max(index, 0), count - 1);
  const first = inList(Math.floor(top / rowHeight));
  const last = inList(Math.floor((top + Math.max(view.height - 1, 0)) / rowHeight));
  const startOf = (index: number) => view.top + index * rowHeight - top;
  // No more than there is room for over and under what is in sight.
  const above = Math.min(besides, Math.floor(startOf(first) / rowHeight));
  const below = Math.min(besides, Math.floor((total - startOf(last + 1)) / rowHeight));
  const [from, to] = [inList(first - Math.max(above, 0)), inList(last + Math.max(below, 0))];
  const items: PlacedRow[] = [];
  const place = (index: number, start: number) => items.push({ index, start, end: start + rowHeight });
  if (held !== null && held < from) {
    place(held, Math.min(Math.max(startOf(held), 0), Math.max(startOf(from) - rowHeight, 0)));
  }
  for (let index = from; index <= to; index += 1) place(index, startOf(index));
  if (held !== null && held > to && held < count) {
    place(held, Math.max(Math.min(startOf(held), total - rowHeight), startOf(to + 1)));
  }
  return { items, first, last, total };
}

/** How far the box has to be scrolled so that a row is in sight; as far as it is where the row is already. */
export function scrollTopFor(index: number, list: EvenList, view: EvenView): number {
  const top = inListOf(list, view);
  const start = index * list.rowHeight;
  const end = start + list.rowHeight;
  if (start < top) return inBoxOf(list, view, start);
  if (end > top + view.height) return inBoxOf(list, view, end - view.height);
  return view.top;
}

function heightOf({ count, rowHeight }: EvenList): number {
  return Math.min(count * rowHeight, highest);
}

/** How far the list is scrolled where the box is scrolled so far. */
function inListOf(list: EvenList, view: EvenView): number {
  return moved(view.top, list, waysOf(list, view));
}

/** How far the box is scrolled where the list is. */
function inBoxOf(list: EvenList, view: EvenView, top: number): number {
  const { box, list: whole } = waysOf(list, view);
  return moved(top, list, { box: whole, list: box });
}

type Ways = { readonly box: number; readonly list: number };

function waysOf(list: EvenList, { height }: EvenView): Ways {
  return { box: heightOf(list) - height, list: list.count * list.rowHeight - height };
}

/** At both ends one row goes pixel by pixel, so that the first and the last stand as they do in a list that is not so long. */
function moved(top: number, { rowHeight: edge }: EvenList, ways: Ways): number {
  if (ways.box === ways.list || top <= edge) return top;
  if (ways.box - top <= edge) return ways.list - (ways.box - top);
  return edge + ((top - edge) * (ways.list - 2 * edge)) / (ways.box - 2 * edge);
}
