import { useEffect, useRef } from 'react';
import { trimmedExcerpt } from '../../model/intake-excerpt';
import type { Excerpt } from '../../stores/intake/excerpts';
import { dateWords } from '../../text/intake';
import { questionText } from '../../text/intake-questions';

/** Some rows and columns of a sheet as the agency sees them, the cell in question outlined, hidden ones marked. */
export function ExcerptTable({ excerpt }: { readonly excerpt: Excerpt }) {
  const { sheet, state, cell: asked, columns, rows } = trimmedExcerpt(excerpt);
  const outlined = useRef<HTMLTableCellElement>(null);
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another excerpt has another cell.
  useEffect(() => {
    if (box.current && outlined.current) scrollToMiddle(box.current, outlined.current);
  }, [excerpt]);
  return (
    <div className="excerpt-box" ref={box}>
      {state === 'visible' ? null : <p className="tone-warn">{`${sheet}: ${questionText.hiddenSheet}`}</p>}
      <table className="excerpt">
        <thead>
          <tr>
            <td className="excerpt-side" />
            {columns.map(({ letter, hidden }) => (
              <th
                key={letter}
                scope="col"
                className={hidden ? 'excerpt-hidden' : undefined}
                title={hidden ? questionText.hiddenColumn : undefined}
              >
                {letter}
                {hidden ? ` ${questionText.hidden}` : ''}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ number, hidden, cells }) => (
            <tr key={number} className={hidden ? 'excerpt-hidden' : undefined}>
              <th scope="row" className="excerpt-side" title={hidden ? questionText.hiddenRow : undefined}>
                {number}
                {hidden ? ` ${questionText.hidden}` : ''}
              </th>
              {cells.map(({ cell, text, kind, formula, rowSpan, columnSpan }, index) =>
                rowSpan === 0 || columnSpan === 0 ? null : (
                  <td
                    key={cell}
                    ref={cell === asked ? outlined : null}
                    rowSpan={rowSpan}
                    colSpan={columnSpan}
                    aria-current={cell === asked ? 'true' : undefined}
                    className={`excerpt-${kind}${columns[index]?.hidden ? ' excerpt-hidden' : ''}`}
                    title={formula === null ? undefined : `=${formula}`}
                  >
                    {kind === 'date' ? dateWords(text) : text}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Only inside the box: `scrollIntoView` would move the window around it as well. */
function scrollToMiddle(box: Element, cell: Element): void {
  const outer = box.getBoundingClientRect();
  const inner = cell.getBoundingClientRect();
  box.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2;
  box.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
}
