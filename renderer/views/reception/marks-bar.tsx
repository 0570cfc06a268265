import { useState } from 'react';
import type { ViewedReception } from '../../../shared/contract/reception';
import { formatNumber } from '../../../shared/domain/format-vietnamese';
import type { PeriodCode } from '../../../shared/domain/period';
import { isAwaited } from '../../../shared/domain/reception/is-awaited';
import { markedReceptions } from '../../model/marked-receptions';
import { Button } from '../../parts/button';
import { goToLetters } from '../../stores/chase-go';
import { useReceptionMarks } from '../../stores/reception-marks';
import { chaseText } from '../../text/chase';
import { periodTitle } from '../../text/period';
import { extendsWhomWords, receptionDueText as text } from '../../text/reception-due';
import { ExtensionForm } from './extension-form';

type MarksBarProps = {
  readonly period: PeriodCode;
  /** Where everybody stands in it. */
  readonly receptions: readonly ViewedReception[];
};

/**
 * What can be done for all marked agencies at once in the chosen period. A later day goes to those that have not reported; for a report that
 * came late it is granted in its own panel, where the clerk sees what it changes.
 */
export function MarksBar({ period, receptions }: MarksBarProps) {
  const marks = useReceptionMarks((state) => state.marks);
  const [isExtending, setExtending] = useState(false);
  if (marks.size === 0) return null;
  const marked = markedReceptions(receptions, marks);
  const awaited = marked.filter(({ state }) => isAwaited(state));
  return (
    <section className="reception-marks" aria-label={text.marked}>
      <div className="actions">
        <span>
          <b>
            {formatNumber(marks.size, 0)} {text.marked}
          </b>{' '}
          · {periodTitle(period)}
        </span>
        {awaited.length === 0 ? (
          <span className="muted">{text.nobodyToExtend}</span>
        ) : (
          <Button onClick={() => setExtending(true)}>{text.extend}</Button>
        )}
        <Button onClick={() => void goToLetters([...marks])}>{chaseText.draft}</Button>
        <Button kind="quiet" keys="Esc" onClick={() => useReceptionMarks.getState().clear()}>
          {text.unmark}
        </Button>
      </div>
      {isExtending && awaited.length > 0 ? (
        <ExtensionForm
          key={period}
          period={period}
          receptions={awaited}
          note={extendsWhomWords(awaited.length, marked.length - awaited.length)}
          onDone={() => setExtending(false)}
        />
      ) : null}
    </section>
  );
}
