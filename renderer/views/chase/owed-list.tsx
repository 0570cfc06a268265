import { useState } from 'react';
import { formatNumber } from '../../../shared/domain/format-vietnamese';
import type { Owed } from '../../stores/chase';
import { useChaseOpened } from '../../stores/chase-opened';
import { owedWords, lettersText as text } from '../../text/chase-letters';
import { ProblemBox } from '../problem-box';
import { LoadingLine } from '../shell/loading-line';
import { PanelPart } from './panel-part';

/** So many are listed at first. */
const mostOwed = 12;

/** What the agency owes for the period, the report itself first. */
export function OwedList() {
  const owed = useChaseOpened((state) => state.owed);
  const count = owed.status === 'ready' ? ` (${formatNumber(owed.value.length, 0)})` : '';
  return (
    <PanelPart title={`${text.owed}${count}`}>
      {owed.status === 'loading' ? <LoadingLine /> : null}
      {owed.status === 'failed' ? <ProblemBox problem={owed.problem} /> : null}
      {owed.status === 'ready' ? <Lines owed={owed.value} /> : null}
    </PanelPart>
  );
}

function Lines({ owed }: { readonly owed: readonly Owed[] }) {
  const [isWhole, setWhole] = useState(false);
  if (owed.length === 0) return <p className="muted">{text.owedNothing}</p>;
  const shown = isWhole ? owed : owed.slice(0, mostOwed);
  return (
    <>
      <ul className="chase-owed" aria-label={text.owed}>
        {shown.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown as it came.
          <li key={index}>– {owedWords(one)}</li>
        ))}
      </ul>
      {shown.length < owed.length ? (
        <button type="button" className="link-button chase-more" onClick={() => setWhole(true)}>
          {text.moreOwed(owed.length - shown.length)}
        </button>
      ) : null}
    </>
  );
}
