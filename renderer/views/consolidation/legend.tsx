import { totalStateWords } from '../../../shared/wording/total-state';
import { consolidationText } from '../../text/consolidation';
import { absenceSigns } from '../../text/figure';

/** How to read a cell: 0, nothing occurred, left blank, and not reported are four things. */
export function Legend() {
  const { legend, legendItems } = consolidationText;
  return (
    <section className="legend" aria-label={legend}>
      <span>
        <b>0</b> {legendItems.zero}
      </span>
      {(['nil', 'blank', 'missing'] as const).map((state) => (
        <span key={state}>
          <span className={`absence absence-${state}`}>
            <span aria-hidden="true">{absenceSigns[state]}</span> {totalStateWords[state]}
          </span>
          : {legendItems[state]}
        </span>
      ))}
    </section>
  );
}
