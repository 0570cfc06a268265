import { useState } from 'react';
import { AgencyKind } from '../../../shared/domain/agency';
import type { AgencyAnswer } from '../../../shared/plan-reading/draft/bind/binding-answers';
import { agencyKindWords } from '../../../shared/wording/agency-kind';
import { matches } from '../../model/find';
import { SearchSelect } from '../../parts/search-select';
import type { PlanProposal } from '../../stores/plan-reading';
import { planReadingText as text } from '../../text/plan-reading';
import { AnswerState } from './answer-state';
import { TypedAnswer } from './typed-answer';

type AgencyAnswerRowProps = {
  readonly agency: PlanProposal['agencies'][number];
  readonly bodies: PlanProposal['bodies'];
  readonly onAnswer: (answer: AgencyAnswer) => void;
};

const isNew = ' new';
const isOther = ' other';

/** One name of the plan: one of the bodies that it may mean, any other of the register, or a new one with code and kind. */
export function AgencyAnswerRow({ agency, bodies, onAnswer }: AgencyAnswerRowProps) {
  const { name, refs, answer, offers, asNew } = agency;
  const [searching, setSearching] = useState(false);
  const { value } = answer;
  const chosen = value?.use === 'existing' ? value.code : value?.use === 'new' ? isNew : '';
  const known = new Map(offers.map((offer) => [offer.code, offer.name]));
  if (value?.use === 'existing' && !known.has(value.code)) {
    known.set(value.code, bodies.find(({ code }) => code === value.code)?.name ?? value.code);
  }
  const choose = (option: string) => {
    setSearching(option === isOther);
    if (option === isNew) onAnswer(asNew);
    else if (option !== isOther && option !== '') onAnswer({ use: 'existing', code: option });
  };
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{refs.join(', ')}</td>
      <td>
        <select
          aria-label={`${text.agencyColumns[2]}: ${name}`}
          value={searching ? isOther : chosen}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{text.choose}</option>
          {[...known].map(([code, label]) => (
            <option key={code} value={code}>
              {`${label} (${code})`}
            </option>
          ))}
          <option value={isNew}>{asNew.isGroup ? text.asNewGroup : text.asNew}</option>
          {bodies.length > 0 ? <option value={isOther}>{text.otherBody}</option> : null}
        </select>
        {searching ? (
          <SearchSelect
            label=""
            value=""
            options={bodies.map((body) => ({ value: body.code, label: body.name }))}
            matches={matches}
            onChange={choose}
          />
        ) : null}
      </td>
      {value?.use === 'new' ? (
        <>
          <td>
            <TypedAnswer
              hideLabel
              label={`${text.agencyColumns[3]}: ${name}`}
              value={value.code}
              onAnswer={(code) => onAnswer({ ...value, code: code.toUpperCase() })}
            />
          </td>
          <td>
            <select
              aria-label={`${text.agencyColumns[4]}: ${name}`}
              value={value.kind}
              onChange={(event) => {
                const kind = AgencyKind.safeParse(event.target.value);
                if (kind.success) onAnswer({ ...value, kind: kind.data });
              }}
            >
              {AgencyKind.options.map((kind) => (
                <option key={kind} value={kind}>
                  {agencyKindWords[kind]}
                </option>
              ))}
            </select>
          </td>
        </>
      ) : (
        <>
          <td>{value?.code ?? ''}</td>
          <td />
        </>
      )}
      <td>
        <AnswerState proposed={answer} subject={name} onTake={() => value && onAnswer(value)} />
      </td>
    </tr>
  );
}
