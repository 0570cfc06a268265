import { Fragment, type ReactNode } from 'react';
import '../style/virtual.css';
import { type Heading, TableHead } from './table-head';
import { type RowFrame, useVirtualRows, type VirtualRowsOptions } from './use-virtual-rows';

/** `RowFrame` with the place of the row for those who do not see how many there are. */
export type TableRowFrame = RowFrame & { readonly 'aria-rowindex': number };

type VirtualTableProps = Omit<VirtualRowsOptions, 'headHeight'> & {
  readonly label: string;
  readonly headings: readonly Heading[];
  /** One width a column, as CSS has it (`28px`, `40%`, `auto`): columns must not move while one scrolls. */
  readonly widths: readonly string[];
  /** The row at an index: a `tr` with the frame spread over it, `<tr {...frame}>…</tr>`, whatever else it has. */
  readonly children: (index: number, frame: TableRowFrame) => ReactNode;
};

const headHeight = 34;

/**
 * A table of any length that scrolls in its place. Only the rows in sight are in the document; its `RovingButton`s are one tab
 * stop, and the keys reach every row. A list that is another one (other filters) takes another `key`, and begins at its top.
 */
export function VirtualTable({ label, headings, widths, children, ...options }: VirtualTableProps) {
  const { box, rows, rest, frameOf, onKeyDown, onFocus } = useVirtualRows({ ...options, headHeight });
  return (
    <div className="table-box" ref={box}>
      <table
        className="table virtual-table"
        aria-label={label}
        aria-rowcount={options.count + 1}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        <colgroup>
          {widths.map((width, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
            <col key={index} style={{ width }} />
          ))}
        </colgroup>
        <TableHead headings={headings} />
        <tbody>
          {rows.map(({ index, key, gap }) => (
            <Fragment key={key}>
              <Space height={gap} columns={widths.length} />
              {children(index, { ...frameOf(index), 'aria-rowindex': index + 2 })}
            </Fragment>
          ))}
          <Space height={rest} columns={widths.length} />
        </tbody>
      </table>
    </div>
  );
}

function Space({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tr className="virtual-space">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
