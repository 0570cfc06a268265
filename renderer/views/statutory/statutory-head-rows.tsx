import type { HeadingGroup } from '../../model/statutory-headings';
import { statutoryText as text } from '../../text/statutory';

type StatutoryHeadRowsProps = { readonly groups: readonly HeadingGroup[]; readonly withRows: boolean };

/** The headings of a form's table in two rows and the row of column numbers, as on the form. */
export function StatutoryHeadRows({ groups, withRows }: StatutoryHeadRowsProps) {
  const columns = groups.flatMap((group) => group.columns);
  return (
    <thead>
      <tr>
        {withRows ? (
          <>
            <th scope="col" rowSpan={2} className="fixed-code">
              {text.code}
            </th>
            <th scope="col" rowSpan={2} className="fixed-label">
              {text.row}
            </th>
          </>
        ) : null}
        {groups.map(({ heading, unit, columns: own }) =>
          heading === null ? (
            own.map(({ column, label, unit: ownUnit }) => (
              <th key={column} scope="col" rowSpan={2} className="number">
                {label} <span className="unit">({ownUnit})</span>
              </th>
            ))
          ) : (
            <th key={own[0]?.column} scope="colgroup" colSpan={own.length} className="over">
              {heading} {unit === '' ? null : <span className="unit">({unit})</span>}
            </th>
          ),
        )}
      </tr>
      <tr>
        {groups
          .filter(({ heading }) => heading !== null)
          .flatMap(({ columns: own }) => own)
          .map(({ column, heading }) => (
            <th key={column} scope="col" className="number">
              {heading}
            </th>
          ))}
      </tr>
      <tr className="column-numbers">
        {withRows ? (
          <>
            <th className="fixed-code" />
            <th className="fixed-label" />
          </>
        ) : null}
        {columns.map(({ column, number }) => (
          <th key={column} className="number">
            {number}
          </th>
        ))}
      </tr>
    </thead>
  );
}
