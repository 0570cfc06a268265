import { useState } from 'react';
import type { EventQuestion, NamedAgency } from '../../../../shared/domain/agencies/event-preview';
import { questionId } from '../../../model/agency-answers';
import { useAgencyWizard } from '../../../stores/agencies-wizard';
import { namedWords, wizardText as text } from '../../../text/agencies-wizard';
import { AgencyPicker } from '../agency-picker';

type TakerSelectProps = {
  readonly label: string;
  /** Questions that are answered alike; their choices are those of the first. */
  readonly questions: readonly EventQuestion[];
  readonly value: string;
};

const otherValue = ' other';

/** The answers that suggest themselves, and any other agency where that may be. */
export function TakerSelect({ label, questions, value }: TakerSelectProps) {
  const answer = useAgencyWizard((state) => state.answer);
  const draft = useAgencyWizard((state) => state.draft);
  const [isSearching, setIsSearching] = useState(false);
  const [other, setOther] = useState<NamedAgency | null>(null);
  const [first] = questions;
  if (!first) return null;
  const ids = questions.map(questionId);
  const { about, choices } = first;
  const mayBeOther =
    (draft.kind === 'dissolve' || draft.kind === 'replace_tier') &&
    about !== 'continues' &&
    about !== 'which';
  if (isSearching) {
    return (
      <AgencyPicker
        label={text.other}
        on={draft.happenedOn}
        takesFocus
        onChoose={(chosen) => {
          if (!chosen) return;
          setOther(chosen);
          answer(ids, chosen.code);
        }}
        onClose={() => setIsSearching(false)}
      />
    );
  }
  const isListed =
    value === '' ||
    ['nobody', 'all', 'same', 'new'].includes(value) ||
    choices.some(({ code }) => code === value);
  return (
    <select
      className="wizard-taker"
      aria-label={label}
      value={value}
      onChange={(event) => {
        if (event.target.value === otherValue) setIsSearching(true);
        else answer(ids, event.target.value);
      }}
    >
      <option value="">{text.unanswered}</option>
      {about === 'continues' ? (
        <>
          <option value="same">{text.same}</option>
          <option value="new">{text.new}</option>
        </>
      ) : (
        choices.map((choice) => (
          <option key={choice.code} value={choice.code}>
            {choice.isNew ? text.newAmong(choice) : namedWords(choice)}
          </option>
        ))
      )}
      {about === 'group' && choices.length > 0 ? <option value="all">{text.allHeirs}</option> : null}
      {about === 'which' && draft.kind === 'replace_tier' ? (
        <option value="nobody">{text.noneOfThese}</option>
      ) : null}
      {about === 'continues' || about === 'which' || about === 'standing' ? null : (
        <option value="nobody">{text.nobody}</option>
      )}
      {isListed ? null : <option value={value}>{other ? namedWords(other) : value}</option>}
      {mayBeOther ? <option value={otherValue}>{text.other}</option> : null}
    </select>
  );
}
