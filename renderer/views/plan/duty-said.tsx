import { formatDate } from '../../../shared/domain/format-vietnamese';
import { placeOfDuty } from '../../../shared/domain/place-of-duty';
import { dutyRoleWords } from '../../../shared/wording/duty-role';
import type { DutyDetail } from '../../stores/duties-opened';
import { byWhom, dueEditWords, dutiesText, dutyPanelText as text } from '../../text/duties';
import { planText } from '../../text/plan';
import { TurnEntry } from './turn-entry';

/** The text of a duty with its role as a word, its deadline and the last day that holds. */
export function DutyFacts({ detail }: { readonly detail: DutyDetail }) {
  return (
    <>
      <p className="breakable">{detail.text}</p>
      <dl className="facts">
        <dt>{dutiesText.role}</dt>
        <dd>
          {dutyRoleWords[detail.role]}
          {detail.requested ? ` · ${planText.requested}` : ''}
        </dd>
        <dt>{dutiesText.topic}</dt>
        <dd>{detail.topic === '' ? '–' : detail.topic}</dd>
        <dt>{text.deadline}</dt>
        <dd>
          {detail.deadlineText ?? dutiesText.noDay}
          {detail.alsoAdhoc && !detail.deadlineText?.includes(planText.adhoc) ? ` · ${planText.adhoc}` : ''}
        </dd>
        {detail.dueOn === null ? null : (
          <>
            <dt>{text.lastDay}</dt>
            <dd>{formatDate(detail.dueOn)}</dd>
          </>
        )}
        {detail.addressee ? (
          <>
            <dt>{text.addressee}</dt>
            <dd>{detail.addressee.name}</dd>
          </>
        ) : null}
      </dl>
    </>
  );
}

/** Where it stands in the plan, word for word, with its parts and the days that were set. */
export function DutySource({ detail }: { readonly detail: DutyDetail }) {
  const { documentNumber, planTitle, place, quoteStart, parts, dueEdits } = detail;
  return (
    <>
      {parts.length > 0 ? (
        <section>
          <h3>{text.parts}</h3>
          <ul className="plan-list">
            {parts.map((part, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the duty.
              <li key={index}>
                <span className="plan-label">{index + 1}.</span> {part.text}{' '}
                <span className="muted small">{dutyRoleWords[part.role]}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {dueEdits.length > 0 ? (
        <section>
          <h3>{text.dueEdits}</h3>
          <ul className="plan-list">
            {dueEdits.map((edit) => (
              <li key={edit.entry} className={edit.undoneAt === null ? undefined : 'plan-undone'}>
                {dueEditWords(edit)} {edit.note} <span className="muted small">{byWhom(edit)}</span>
                <span className="actions">
                  <TurnEntry
                    entry={edit.entry}
                    isUndone={edit.undoneAt !== null}
                    words={dueEditWords(edit)}
                  />
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section>
        <h3>{text.quote}</h3>
        <blockquote className="plan-quote">{place ? place.text : `${quoteStart}…`}</blockquote>
        <p className="muted small">
          {documentNumber ?? planText.noNumber} · {planTitle} · {placeOfDuty(detail.assignment, detail.label)}
        </p>
      </section>
    </>
  );
}
