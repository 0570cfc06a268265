/** Rows of a long list as far as they have been fetched, page by page. */
export type Pages<Row> = ReadonlyMap<number, readonly Row[]>;

/** The row at an index; null where its page is not here yet. */
export function rowAt<Row>(pages: Pages<Row>, index: number, pageSize: number): Row | null {
  return pages.get(Math.floor(index / pageSize))?.[index % pageSize] ?? null;
}

/** The pages that hold the rows from `first` to `last` and are not here yet. */
export function pagesToFetch(
  pages: Pages<unknown>,
  first: number,
  last: number,
  pageSize: number,
): readonly number[] {
  return pagesOf(first, last, pageSize).filter((page) => !pages.has(page));
}

/** The pages that hold the rows from `first` to `last`. */
export function pagesOf(first: number, last: number, pageSize: number): readonly number[] {
  const from = Math.max(Math.floor(first / pageSize), 0);
  const to = Math.max(Math.floor(last / pageSize), from);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
