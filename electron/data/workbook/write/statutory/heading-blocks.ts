/** A heading over one or more columns and rows, counted from 0. */
export type HeadingBlock = {
  readonly text: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/**
 * Lays out what a form prints over its columns, each column with its headings from the top down: what is alike over neighbours is one
 * block, and the lowest heading of a column reaches down to the last row. Every cell belongs to exactly one block.
 */
export function headingBlocks(columns: ReadonlyArray<readonly string[]>): {
  readonly rows: number;
  readonly blocks: readonly HeadingBlock[];
} {
  const rows = Math.max(1, ...columns.map(({ length }) => length));
  const blocks: HeadingBlock[] = [];
  columns.forEach((path, left) => {
    path.forEach((text, top) => {
      const isLowest = top === path.length - 1;
      const isSame = (column: number) => {
        const other = columns[column] ?? [];
        return (
          other.length > top + 1 && other.slice(0, top + 1).join('\n') === path.slice(0, top + 1).join('\n')
        );
      };
      if (isLowest) blocks.push({ text, top, left, bottom: rows - 1, right: left });
      else if (!isSame(left - 1)) {
        let right = left;
        while (isSame(right + 1)) right += 1;
        blocks.push({ text, top, left, bottom: top, right });
      }
    });
  });
  return { rows, blocks };
}
