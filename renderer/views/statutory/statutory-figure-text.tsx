import { absenceSigns, type ShownFigure } from '../../text/figure';

/** A number, or the sign for no number: a form has too many cells for words in each. The words are there for who cannot see the sign. */
export function StatutoryFigureText({ figure }: { readonly figure: ShownFigure }) {
  if (figure.kind === 'number') return figure.text;
  return (
    <span className={`absence absence-${figure.kind}`}>
      <span aria-hidden="true">{absenceSigns[figure.kind]}</span>
      <span className="visually-hidden">{figure.text}</span>
    </span>
  );
}
