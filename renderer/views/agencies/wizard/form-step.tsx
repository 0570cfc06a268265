import { useEffect, useId, useRef } from 'react';
import { CalendarDate } from '../../../../shared/domain/calendar-date';
import { formatDate } from '../../../../shared/domain/format-vietnamese';
import { parseDate } from '../../../model/parse-date';
import { DateField } from '../../../parts/date-field';
import { MessageBox } from '../../../parts/message-box';
import { TextField } from '../../../parts/text-field';
import { useAgencyWizard } from '../../../stores/agencies-wizard';
import { missingWords, wizardText as text, wizardKinds } from '../../../text/agencies-wizard';
import { AgencyFields } from './agency-fields';
import { ListFields } from './list-fields';
import { ListProblems } from './list-problems';

/** What happens, from which day, on what ground, to whom. */
export function FormStep() {
  const draft = useAgencyWizard((state) => state.draft);
  const missing = useAgencyWizard((state) => state.missing);
  const list = useAgencyWizard((state) => state.list);
  const change = useAgencyWizard((state) => state.change);
  const id = useId();
  const first = useRef<HTMLSelectElement>(null);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => first.current?.focus(), []);
  useEffect(() => {
    if (missing.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [missing]);
  const { kind } = draft;
  const isList = kind === 'replace_tier' || kind === 'roster';
  return (
    <div className="wizard-body">
      <div ref={form} className="wizard-form" data-kind={kind}>
        <span className="wizard-field">
          <label htmlFor={`${id}-kind`}>{text.kind}</label>
          <select
            ref={first}
            id={`${id}-kind`}
            value={kind}
            onChange={(event) => {
              const chosen = wizardKinds.find(({ value }) => value === event.target.value);
              if (chosen) change({ kind: chosen.value });
            }}
          >
            {wizardKinds.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </span>
        <DateField
          className="wizard-field"
          label={text.happenedOn}
          value={draft.happenedOn}
          parse={parseDate}
          format={(day) => formatDate(CalendarDate.parse(day))}
          mayBeBlank={!missing.includes('happenedOn')}
          onChange={(day) => change({ happenedOn: day === null ? null : CalendarDate.parse(day) })}
        />
        <TextField
          className="wizard-field"
          label={text.legalBasis}
          hint={text.legalBasisHint}
          value={draft.legalBasis}
          longest={500}
          isBad={missing.includes('legalBasis')}
          onChange={(legalBasis) => change({ legalBasis })}
        />
        {isList ? <ListFields /> : <AgencyFields />}
        <TextField
          className="wizard-field"
          label={text.note}
          value={draft.note}
          longest={4_000}
          onChange={(note) => change({ note })}
        />
      </div>
      <div id={`${id}-missing`}>
        {missing.length === 0 ? null : (
          <MessageBox tone="problem" title={text.obstacles}>
            <ul className="stack-tight">
              {missing.map((field) => (
                <li key={field}>{missingWords[field]}</li>
              ))}
            </ul>
          </MessageBox>
        )}
      </div>
      {isList && list !== null ? <ListProblems list={list} /> : null}
    </div>
  );
}
