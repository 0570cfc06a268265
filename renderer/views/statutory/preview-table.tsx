import type { PreviewFigure, PreviewTable } from '../../model/statutory-preview';
import { previewFigureHint, shownPreviewFigure } from '../../text/statutory-preview';
import { StatutoryFigureText } from './statutory-figure-text';
import { StatutoryHeadRows } from './statutory-head-rows';

/** One table of a previewed form, which scrolls sideways in its place. */
export function PreviewTableBox({ table: { title, headings, rows } }: { readonly table: PreviewTable }) {
  const columns = headings.flatMap((group) => group.columns);
  const single = rows.length === 1 && rows[0]?.label === '';
  return (
    <section className={single ? 'statutory-table single' : 'statutory-table'} aria-label={title}>
      <h4>{title}</h4>
      <table className="table" aria-label={title}>
        <StatutoryHeadRows groups={headings} withRows={!single} />
        <tbody>
          {rows.map(({ key, row, label, figures }) => (
            <tr key={key}>
              {single ? null : (
                <>
                  <td className="fixed-code">{row.split('/')[1] ?? ''}</td>
                  <th scope="row" className="fixed-label">
                    {label}
                  </th>
                </>
              )}
              {figures.map((figure, index) => (
                <td key={columns[index]?.column} className="number">
                  {figure ? <PreviewCell figure={figure} decimals={columns[index]?.decimals ?? 0} /> : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type PreviewCellProps = { readonly figure: PreviewFigure; readonly decimals: number };

function PreviewCell({ figure, decimals }: PreviewCellProps) {
  const { value, change, before } = figure;
  const now = <StatutoryFigureText figure={shownPreviewFigure(value, decimals)} />;
  return (
    <span className={change === 'unchanged' ? 'muted' : undefined} title={previewFigureHint(figure)}>
      {change === 'changed' ? (
        <b>
          <span className="muted">
            <StatutoryFigureText figure={shownPreviewFigure(before, decimals)} />
          </span>{' '}
          → {now}
        </b>
      ) : (
        now
      )}
    </span>
  );
}
