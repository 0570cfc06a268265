type Cell = string | number | null;

/** Lines up rows under their headings for a terminal; numbers stand right. */
export function table(headings: readonly string[], rows: ReadonlyArray<readonly Cell[]>): string {
  const texts = rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  const widths = headings.map((heading, column) =>
    Math.max(width(heading), ...texts.map((row) => width(row[column] ?? ''))),
  );
  const line = (cells: readonly string[], source?: readonly Cell[]) =>
    cells
      .map((text, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - width(text));
        return typeof source?.[column] === 'number' ? space + text : text + space;
      })
      .join('  ')
      .trimEnd();
  const rule = widths.map((length) => '─'.repeat(length)).join('  ');
  return [line(headings), rule, ...texts.map((row, index) => line(row, rows[index]))].join('\n');
}

function width(text: string): number {
  return [...text.normalize('NFC')].length;
}
