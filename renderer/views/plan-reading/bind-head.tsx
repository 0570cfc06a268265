import { useId } from 'react';
import { type PlanProposal, usePlanReading } from '../../stores/plan-reading';
import { planReadingText as text } from '../../text/plan-reading';
import { AnswerState } from './answer-state';
import { TypedAnswer } from './typed-answer';

/** What heads the plan in the register. */
export function BindHead({ proposal: { head, standing, agencies } }: { readonly proposal: PlanProposal }) {
  const { answer } = usePlanReading.getState();
  const id = useId();
  const fields = [
    ['title', text.planTitle],
    ['code', text.code],
    ['province', text.province],
    ['councilName', text.council],
  ] as const;
  return (
    <section className="sheet" aria-label={text.head}>
      <h2>{text.head}</h2>
      <div className="bind-head">
        {fields.map(([key, label]) => (
          <div key={key} className={key === 'title' ? 'bind-field bind-wide' : 'bind-field'}>
            <TypedAnswer
              label={label}
              value={head[key].value ?? ''}
              onAnswer={(value) => void answer({ [key]: value })}
            />
            <AnswerState
              proposed={head[key]}
              subject={label}
              onTake={() => void answer({ [key]: head[key].value })}
            />
          </div>
        ))}
        <div className="bind-field">
          <TypedAnswer
            label={text.year}
            value={head.year.value === null ? '' : String(head.year.value)}
            onAnswer={(value) => void answer({ year: /^20\d\d$/.test(value) ? Number(value) : null })}
          />
          <AnswerState
            proposed={head.year}
            subject={text.year}
            onTake={() => void answer({ year: head.year.value })}
          />
        </div>
        <div className="bind-field">
          <label htmlFor={id}>{text.standing}</label>
          <select
            id={id}
            value={standing.value ?? ''}
            onChange={(event) => void answer({ standing: event.target.value || null })}
          >
            <option value="">{text.choose}</option>
            {agencies.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
          <AnswerState
            proposed={standing}
            subject={text.standing}
            onTake={() => void answer({ standing: standing.value })}
          />
        </div>
      </div>
    </section>
  );
}
