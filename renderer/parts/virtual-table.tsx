import { Fragment, type ReactNode } from 'react';
import '../style/virtual.css';
import { type Heading, TableHead } from './table-head';
import { type RowFrame, useVirtualRows, type VirtualRowsOptions } from './use-virtual-rows';

/** `RowFrame` with the place of the row for those who do not see how many there are. */
export type TableRowFrame = RowFrame & {
  readonly 'aria-rowindex': number;
  readonly style?: { readonly height: number };
};

/** How wide a column is, as CSS has it (`28px`, `40%`, `auto`), and the class of one that is not always there. */
type ColumnWidth = string | { readonly width: string; readonly className: string };

type VirtualTableProps = Omit<VirtualRowsOptions, 'mostMeasured'> & {
  readonly label: string;
  readonly headings: readonly Heading[];
  /** One a column: columns must not move while one scrolls. */
  readonly widths: readonly ColumnWidth[];
  /** The row at an index: a `tr` with the frame spread over it, `<tr {...frame}>…</tr>`, whatever else it has. */
  readonly children: (index: number, frame: TableRowFrame) => ReactNode;
};

/** A head of one line; another one is told as `headHeight`. */
const oneLine = 34;

/** Measuring one row asks about all rows of a list; of so many it is not felt yet. */
const mostMeasured = 50_000;

/**
 * A table of any length that scrolls in its place. Only the rows in sight are in the document; its `RovingButton`s are one tab
 * stop, and the keys reach every row. A list that is another one (other filters) takes another `key`, and begins at its top.
 * A row is as high as what stands in it, but in a list of more than 50,000: there all are `rowHeight` high, and what is longer is cut.
 */
export function VirtualTable({ label, headings, widths, children, ...options }: VirtualTableProps) {
  const { box, rows, rest, frameOf, isEven, onKeyDown, onFocus } = useVirtualRows({
    headHeight: oneLine,
    mostMeasured,
    ...options,
  });
  const height = isEven ? { style: { height: options.rowHeight } } : {};
  return (
    <div className="table-box" ref={box}>
      <table
        className={isEven ? 'table virtual-table even-rows' : 'table virtual-table'}
        aria-label={label}
        aria-rowcount={options.count + 1}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        <colgroup>
          {widths.map((column, index) => {
            const { width, className } =
              typeof column === 'string' ? { width: column, className: undefined } : column;
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
            return <col key={index} className={className} style={{ width }} />;
          })}
        </colgroup>
        <TableHead headings={headings} />
        <tbody>
          {rows.map(({ index, key, gap }) => (
            <Fragment key={key}>
              <Space height={gap} />
              {children(index, { ...frameOf(index), ...height, 'aria-rowindex': index + 2 })}
            </Fragment>
          ))}
          <Space height={rest} />
        </tbody>
      </table>
    </div>
  );
}

// One cell of the first column: a cell over all of them would bring back those that are not there at the moment.
function Space({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr className="virtual-space">
      <td style={{ height }} />
    </tr>
  );
}
