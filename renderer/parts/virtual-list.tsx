import { Fragment, type ReactNode } from 'react';
import '../style/virtual.css';
import { type RowFrame, useVirtualRows, type VirtualRowsOptions } from './use-virtual-rows';

type VirtualListProps = Omit<VirtualRowsOptions, 'headHeight'> & {
  readonly label: string;
  /** The row at an index: an `li` with the frame spread over it, `<li {...frame}>…</li>`. */
  readonly children: (index: number, frame: RowFrame) => ReactNode;
};

/** What `VirtualTable` is for tables, for a list of rows of any height, such as the paragraphs of a text. */
export function VirtualList({ label, children, ...options }: VirtualListProps) {
  const { box, rows, rest, frameOf, onKeyDown, onFocus } = useVirtualRows(options);
  return (
    <div className="table-box" ref={box}>
      <ol className="virtual-list" aria-label={label} onKeyDown={onKeyDown} onFocus={onFocus}>
        {rows.map(({ index, key, gap }) => (
          <Fragment key={key}>
            <Space height={gap} />
            {children(index, frameOf(index))}
          </Fragment>
        ))}
        <Space height={rest} />
      </ol>
    </div>
  );
}

function Space({ height }: { readonly height: number }) {
  return height > 0 ? <li aria-hidden="true" style={{ height }} /> : null;
}
