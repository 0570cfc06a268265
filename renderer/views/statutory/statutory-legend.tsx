import { totalStateWords } from '../../../shared/wording/total-state';
import { absenceSigns } from '../../text/figure';
import { statutoryText as text } from '../../text/statutory';

/** How to read a cell: 0, nothing occurred and left blank are three things. */
export function StatutoryLegend() {
  const meanings = { nil: text.legendNil, blank: text.legendBlank };
  return (
    <section className="legend" aria-label={text.legend}>
      <span>
        <b>0</b> {text.legendZero}
      </span>
      {(['nil', 'blank'] as const).map((state) => (
        <span key={state}>
          <span className={`absence absence-${state}`}>
            <span aria-hidden="true">{absenceSigns[state]}</span> {totalStateWords[state]}
          </span>
          : {meanings[state]}
        </span>
      ))}
      <span className="muted">{text.legendKeys}</span>
    </section>
  );
}
