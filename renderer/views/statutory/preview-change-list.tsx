import type { StatutoryForm } from '../../../shared/domain/forms/statutory-form';
import type { PreviewFigure } from '../../model/statutory-preview';
import { previewChanges } from '../../model/statutory-preview';
import { shownPreviewFigure, statutoryPreviewText as text } from '../../text/statutory-preview';
import { FigureText } from '../figure-text';

/** More changes than these are looked for in the tables. */
const shownAtMost = 20;

type PreviewChangeListProps = {
  readonly form: StatutoryForm;
  readonly figures: readonly PreviewFigure[];
};

/** What the file changes of the figures that count, in words: old → new, and where the new one stands. */
export function PreviewChangeList({ form, figures }: PreviewChangeListProps) {
  const changes = previewChanges(form, figures);
  if (changes.length === 0) return null;
  return (
    <ul aria-label={text.changes}>
      {changes.slice(0, shownAtMost).map(({ figure, row, column, decimals }) => (
        <li key={`${figure.sheet} ${figure.cell} ${figure.column}`}>
          {row === '' ? column : `${row} · ${column}`}:{' '}
          <FigureText figure={shownPreviewFigure(figure.before, decimals)} /> →{' '}
          <b>
            <FigureText figure={shownPreviewFigure(figure.value, decimals)} />
          </b>{' '}
          <span className="muted small">
            {figure.sheet}!{figure.cell}
          </span>
        </li>
      ))}
      {changes.length > shownAtMost ? <li>{text.moreChanges(changes.length - shownAtMost)}</li> : null}
    </ul>
  );
}
