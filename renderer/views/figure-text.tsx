import { absenceSigns, type ShownFigure } from '../text/figure';

/** A number, or the sign and words for no number. */
export function FigureText({ figure }: { readonly figure: ShownFigure }) {
  if (figure.kind === 'number') return figure.text;
  return (
    <span className={`absence absence-${figure.kind}`}>
      <span aria-hidden="true">{absenceSigns[figure.kind]}</span> {figure.text}
    </span>
  );
}
