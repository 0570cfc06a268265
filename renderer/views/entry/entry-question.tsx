import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { IntakeIssue } from '../../../shared/contract/intake-issue';
import { isOpen } from '../../model/entry-rows';
import { Button } from '../../parts/button';
import { useEntry } from '../../stores/entry';
import { entryText } from '../../text/entry';
import { decidedWords } from '../../text/entry-answer';
import { severityWords } from '../../text/intake';
import { fieldOf, focusField } from './entry-focus';

type EntryQuestionProps = { readonly issue: IntakeIssue; readonly unit: string };

/** One finding about what was typed, with the answers that suggest themselves; 1, 2, 3 choose. */
export function EntryQuestion({ issue, unit }: EntryQuestionProps) {
  const answer = useEntry((state) => state.answer);
  const [reason, setReason] = useState(issue.reason ?? '');
  const { severity, message, readings } = issue;
  const decided = decidedWords(issue, unit);
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A question about the field that is being typed in may come up below the edge.
    const element = card.current;
    const field = element && fieldOf(element);
    if (field && field === document.activeElement) element.scrollIntoView({ block: 'nearest' });
  }, []);

  const choose = (index: number, from: HTMLElement) => {
    const reading = readings[index];
    if (!reading) return;
    focusField(from, 1);
    answer(issue, reading.answer, reason.trim() === '' ? null : reason.trim());
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof HTMLButtonElement))
      return;
    const index = Number(event.key) - 1;
    if (!readings[index]) return;
    event.preventDefault();
    choose(index, event.currentTarget);
  };

  return (
    <div
      ref={card}
      className={`entry-ask entry-ask-${severity}`}
      data-entry-open={isOpen(issue) ? '' : undefined}
    >
      <p>
        <b>{severityWords[severity]}:</b> {message}
      </p>
      {decided !== null ? (
        <div className="actions">
          <span>
            ✓ {entryText.answered}: {decided}
            {issue.reason ? ` (${issue.reason})` : ''}
          </span>
          <Button kind="quiet" onClick={() => answer(issue, null, null)}>
            {entryText.takeBack}
          </Button>
        </div>
      ) : readings.length > 0 ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: the digits are for the buttons inside.
        <div className="actions" onKeyDown={onKeyDown}>
          {readings.map((reading, index) => (
            <button
              key={reading.answer}
              type="button"
              className="button"
              data-entry-choice=""
              onClick={(event) => choose(index, event.currentTarget)}
            >
              <kbd>{index + 1}</kbd> {reading.text}
            </button>
          ))}
          <input
            className="text-field entry-reason"
            aria-label={entryText.reason}
            placeholder={entryText.reason}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
      ) : null}
    </div>
  );
}
