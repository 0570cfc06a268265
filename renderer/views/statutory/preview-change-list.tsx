import type { PreviewChange } from '../../model/statutory-preview';
import { shownBlank, shownPreviewFigure, statutoryPreviewText as text } from '../../text/statutory-preview';
import { FigureText } from '../figure-text';

/** More changes than these are looked for in the tables. */
const shownAtMost = 20;

/** What the file changes of the figures that count, in words: old → new, and where the new one stands. */
export function PreviewChangeList({ changes }: { readonly changes: readonly PreviewChange[] }) {
  if (changes.length === 0) return null;
  return (
    <ul aria-label={text.changes}>
      {changes.slice(0, shownAtMost).map(({ key, row, column, decimals, before, after }) => (
        <li key={key}>
          {row === '' ? column : `${row} · ${column}`}:{' '}
          <FigureText figure={shownPreviewFigure(before, decimals)} /> →{' '}
          <b>
            <FigureText figure={after ? shownPreviewFigure(after.value, decimals) : shownBlank} />
          </b>{' '}
          {after ? (
            <span className="muted small">
              {after.sheet}!{after.cell}
            </span>
          ) : null}
        </li>
      ))}
      {changes.length > shownAtMost ? <li>{text.moreChanges(changes.length - shownAtMost)}</li> : null}
    </ul>
  );
}
