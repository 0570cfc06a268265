import { useCallback } from 'react';
import type { PeriodCode } from '../../../shared/domain/period';
import type { Recipient } from '../../model/chase-draft';
import { ladderSteps } from '../../model/chase-ladder';
import { RovingButton } from '../../parts/roving-button';
import { VirtualList } from '../../parts/virtual-list';
import { useChase } from '../../stores/chase';
import { useChaseOpened } from '../../stores/chase-opened';
import { useChaseOwed } from '../../stores/chase-owed';
import { today } from '../../stores/today';
import { chaseText, ladderWords } from '../../text/chase';
import { owedSummary, lettersText as text } from '../../text/chase-letters';

type RecipientsListProps = { readonly period: PeriodCode; readonly to: readonly Recipient[] };

/** Whom letters go to, with what each owes and what was sent before; Enter opens one. */
export function RecipientsList({ period, to }: RecipientsListProps) {
  const look = useCallback(
    (first: number, last: number) => {
      const agencies = to.slice(first, last + 1).map(({ agency }) => agency);
      void useChaseOwed.getState().look(period, agencies);
    },
    [period, to],
  );
  return (
    <div className="chase-recipients">
      <VirtualList
        label={text.to}
        count={to.length}
        keyOf={(index) => to[index]?.agency ?? String(index)}
        rowHeight={47}
        onVisible={look}
      >
        {(index, frame) => {
          const recipient = to[index];
          return (
            <li {...frame} className="chase-recipient">
              {recipient ? <RecipientLine recipient={recipient} period={period} /> : null}
            </li>
          );
        }}
      </VirtualList>
    </div>
  );
}

function RecipientLine({
  recipient,
  period,
}: {
  readonly recipient: Recipient;
  readonly period: PeriodCode;
}) {
  const { agency, name, requested, cell } = recipient;
  const owed = useChaseOwed(({ known }) => known.get(`${period} ${agency}`));
  const sent = ladderSteps(cell, today()).filter(({ state }) => state === 'sent');
  const notes = [
    ...(owed === undefined ? [] : owed === 'failed' ? [text.owedFailed] : [owedSummary(owed)]),
    ...sent.map((step) => ladderWords(step, today())),
    ...(cell.drafted === null ? [] : [chaseText.drafted]),
  ].filter((note) => note !== '');
  return (
    <RovingButton
      onClick={() => {
        useChase.getState().setSide(null);
        void useChaseOpened.getState().open({ agency, period });
      }}
    >
      {name}
      {requested ? <span className="muted small"> · {chaseText.requested}</span> : null}
      <span className="chase-note">{notes.join(' · ')}</span>
    </RovingButton>
  );
}
