import { useState } from 'react';
import type { EventPreview } from '../../../../shared/domain/agencies/event-preview';
import { formatDate } from '../../../../shared/domain/format-vietnamese';
import { eventKindWords, obstacleWords } from '../../../../shared/wording/agency-event';
import { unanswered } from '../../../model/agency-answers';
import { type ConsequenceKind, consequenceKinds, consequencesOf } from '../../../model/agency-consequences';
import { Button } from '../../../parts/button';
import { MessageBox } from '../../../parts/message-box';
import { RovingButton } from '../../../parts/roving-button';
import { RovingTable } from '../../../parts/roving-table';
import { useAgencyWizard } from '../../../stores/agencies-wizard';
import { appliedCounts } from '../../../text/agencies';
import { consequenceWords, wizardText as text } from '../../../text/agencies-wizard';
import { BeforeAfterTable } from './before-after-table';
import { ConsequenceLines } from './consequence-lines';
import { ListProblems } from './list-problems';

/** Everything that recording the event would do, counted, each kind open to its lines. Nothing is written for it. */
export function PreviewStep({ preview }: { readonly preview: EventPreview }) {
  const counts = consequencesOf(preview);
  const [chosen, setChosen] = useState<ConsequenceKind>(
    consequenceKinds.find((kind) => counts[kind] > 0) ?? 'units',
  );
  const list = useAgencyWizard((state) => state.list);
  const { request } = preview;
  return (
    <div className="wizard-preview">
      <div className="wizard-messages">
        <p>
          <b>{eventKindWords[request.kind]}</b> từ ngày {formatDate(request.happenedOn)} ·{' '}
          {request.legalBasis}
          {appliedCounts(preview)}
        </p>
        <Standing preview={preview} />
        {list ? <ListProblems list={list} /> : null}
      </div>
      <div className="wizard-columns">
        <div className="wizard-kinds">
          <RovingTable label={text.consequences} pressed={chosen} takesFocus>
            <tbody>
              {consequenceKinds.map((kind) => (
                <tr key={kind} aria-selected={kind === chosen}>
                  <td>
                    {counts[kind] === 0 ? (
                      <span className="muted">{consequenceWords[kind]}</span>
                    ) : (
                      <RovingButton
                        className="cell-button"
                        aria-pressed={kind === chosen}
                        aria-label={`${consequenceWords[kind]}: ${counts[kind]}`}
                        onFocus={() => setChosen(kind)}
                        onClick={() => setChosen(kind)}
                      >
                        {consequenceWords[kind]}
                      </RovingButton>
                    )}
                  </td>
                  <td className="number">
                    {counts[kind] === 0 ? <span className="muted">0</span> : counts[kind]}
                  </td>
                </tr>
              ))}
            </tbody>
          </RovingTable>
        </div>
        {chosen === 'units' ? (
          <BeforeAfterTable preview={preview} />
        ) : (
          <ConsequenceLines key={chosen} kind={chosen} preview={preview} />
        )}
      </div>
    </div>
  );
}

/** What stands in the way of recording it. */
function Standing({ preview }: { readonly preview: EventPreview }) {
  const answers = useAgencyWizard((state) => state.answers);
  const goTo = useAgencyWizard((state) => state.goTo);
  const { obstacles, questions } = preview;
  if (obstacles.length > 0) {
    return (
      <MessageBox tone="problem" title={text.obstacles}>
        <ul className="stack-tight wizard-problems">
          {obstacles.slice(0, 100).map((obstacle) => (
            <li key={`${obstacle.code} ${obstacle.subject}`}>{obstacleWords(obstacle)}</li>
          ))}
        </ul>
      </MessageBox>
    );
  }
  if (questions.length === 0) return null;
  return (
    <MessageBox
      tone="warning"
      title={text.open(unanswered(preview, answers))}
      actions={<Button onClick={() => goTo('questions')}>{text.goAnswer}</Button>}
    />
  );
}
