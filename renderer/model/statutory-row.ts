/** How deep a row stands in its form: `r1` is 0, the list `r1.2` is 1, its rows `r1.2/4` are 2. */
export function rowLevel(row: string): number {
  return row.split(/[./]/).length - 1;
}

/** The number that the form prints before a row: `1`, `1.1`, `a`; empty in lists, whose rows have codes instead. */
export function rowOrdinal(row: string): string {
  if (!/^r\d/.test(row) || row.includes('/')) return '';
  return /[a-z]$/.exec(row)?.[0] ?? row.slice(1);
}
