import { useChaseOpened } from '../../stores/chase-opened';
import { lettersText as text } from '../../text/chase-letters';
import { ProblemBox } from '../problem-box';
import { LetterCard } from './letter-card';
import { PanelPart } from './panel-part';

/** The letters to the agency about the period, newest first; those that were put away stay and say so. */
export function LetterList() {
  const letters = useChaseOpened((state) => state.letters);
  if (letters.status === 'loading') return null;
  return (
    <PanelPart title={text.letters}>
      {letters.status === 'failed' ? <ProblemBox problem={letters.problem} /> : null}
      {letters.status === 'ready' && letters.value.length === 0 ? (
        <p className="muted">{text.noLetters}</p>
      ) : null}
      {letters.status === 'ready' && letters.value.length > 0 ? (
        <ol className="stack" aria-label={text.letters}>
          {letters.value.map((letter) => (
            <li key={letter.letter}>
              <LetterCard letter={letter} />
            </li>
          ))}
        </ol>
      ) : null}
    </PanelPart>
  );
}
