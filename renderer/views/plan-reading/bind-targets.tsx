import { useState } from 'react';
import type { BindingAnswers, TargetAnswer } from '../../../shared/plan-reading/draft/bind/binding-answers';
import { matches } from '../../model/find';
import { SearchSelect } from '../../parts/search-select';
import { TableHead } from '../../parts/table-head';
import { type PlanProposal, usePlanReading } from '../../stores/plan-reading';
import { planReadingText as text } from '../../text/plan-reading';
import { AnswerState } from './answer-state';

type BindTargetsProps = { readonly proposal: PlanProposal; readonly answers: BindingAnswers };

/** Each target with the figures of the register that judge it; nothing where the plan has none. */
export function BindTargets({ proposal: { targets, indicators }, answers }: BindTargetsProps) {
  if (targets.length === 0) return null;
  return (
    <section className="sheet" aria-label={text.targets}>
      <h2>{`${text.targets} (${targets.length})`}</h2>
      <table className="table bind-targets" aria-label={text.targets}>
        <TableHead headings={[...text.targetColumns, '']} />
        <tbody>
          {targets.map((target) => (
            <TargetAnswerRow
              key={target.entry}
              target={target}
              indicators={indicators}
              onAnswer={(value) =>
                void usePlanReading
                  .getState()
                  .answer({ targets: { ...answers.targets, [target.entry]: value } })
              }
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type TargetAnswerRowProps = {
  readonly target: PlanProposal['targets'][number];
  readonly indicators: PlanProposal['indicators'];
  readonly onAnswer: (answer: TargetAnswer) => void;
};

const isOther = ' other';
const measures = ['count', 'rate', 'share'] as const;

function TargetAnswerRow({ target, indicators, onAnswer }: TargetAnswerRowProps) {
  const { text: words, answer, offers } = target;
  const [searching, setSearching] = useState(false);
  const value: TargetAnswer = answer.value ?? { indicator: null, denominator: null, measure: 'count' };
  const nameOf = (code: string) => indicators.find((one) => one.code === code)?.name ?? code;
  const known = new Map(offers.map(({ code, name }) => [code, name]));
  if (value.indicator !== null) known.set(value.indicator, nameOf(value.indicator));
  const options = indicators.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }));
  const choose = (option: string) => {
    setSearching(option === isOther);
    if (option !== isOther) onAnswer({ ...value, indicator: option || null });
  };
  return (
    <tr>
      <th scope="row">{words}</th>
      <td>
        <select
          aria-label={`${text.targetColumns[1]}: ${words}`}
          value={searching ? isOther : (value.indicator ?? '')}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{text.noIndicator}</option>
          {[...known].map(([code, name]) => (
            <option key={code} value={code}>
              {`${code} ${name}`}
            </option>
          ))}
          <option value={isOther}>{text.otherIndicator}</option>
        </select>
        {searching ? (
          <SearchSelect label="" value="" options={options} matches={matches} onChange={choose} />
        ) : null}
      </td>
      <td>
        <select
          aria-label={`${text.targetColumns[2]}: ${words}`}
          value={value.measure}
          onChange={(event) =>
            onAnswer({
              ...value,
              measure: measures.find((one) => one === event.target.value) ?? value.measure,
            })
          }
        >
          {measures.map((measure) => (
            <option key={measure} value={measure}>
              {text.measures[measure]}
            </option>
          ))}
        </select>
        {value.measure === 'count' ? null : (
          <SearchSelect
            label={text.denominator}
            value={value.denominator ?? ''}
            options={[{ value: '', label: text.noDenominator }, ...options]}
            matches={matches}
            onChange={(code) => onAnswer({ ...value, denominator: code || null })}
          />
        )}
      </td>
      <td>
        <AnswerState proposed={answer} subject={words} onTake={() => onAnswer(value)} />
      </td>
    </tr>
  );
}
