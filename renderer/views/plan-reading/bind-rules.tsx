import { useState } from 'react';
import type { BindingAnswers } from '../../../shared/plan-reading/draft/bind/binding-answers';
import { TableHead } from '../../parts/table-head';
import { type PlanProposal, usePlanReading } from '../../stores/plan-reading';
import { periodTitle } from '../../text/period';
import { planReadingText as text } from '../../text/plan-reading';
import { AnswerState } from './answer-state';

type BindRulesProps = { readonly proposal: PlanProposal; readonly answers: BindingAnswers };

/** Each rule with those who report under it, and the periods that the rules open. */
export function BindRules({ proposal: { rules, agencies, periods }, answers }: BindRulesProps) {
  return (
    <section className="sheet" aria-label={text.rules}>
      <h2>{`${text.rules} (${rules.length})`}</h2>
      {rules.length === 0 ? null : (
        <table className="table" aria-label={text.rules}>
          <TableHead headings={[...text.ruleColumns, '']} />
          <tbody>
            {rules.map((rule) => (
              <RuleAnswerRow
                key={rule.entry}
                rule={rule}
                agencies={agencies}
                onAnswer={(keys) =>
                  void usePlanReading
                    .getState()
                    .answer({ rules: { ...answers.rules, [rule.entry]: [...keys] } })
                }
              />
            ))}
          </tbody>
        </table>
      )}
      <p className="bind-periods">
        {text.periods}:{' '}
        {periods.length === 0 ? text.noPeriods : periods.map(({ code }) => periodTitle(code)).join(', ')}
      </p>
    </section>
  );
}

type RuleAnswerRowProps = {
  readonly rule: PlanProposal['rules'][number];
  readonly agencies: PlanProposal['agencies'];
  readonly onAnswer: (keys: readonly string[]) => void;
};

function RuleAnswerRow({ rule, agencies, onAnswer }: RuleAnswerRowProps) {
  const [picking, setPicking] = useState(false);
  const all = agencies.map(({ key }) => key);
  const { value } = rule.answer;
  const way = picking || value === null ? (picking ? 'picked' : '') : wayOf(value, all, rule.named);
  const choose = (option: string) => {
    setPicking(option === 'picked');
    if (option === 'all') onAnswer(all);
    if (option === 'named') onAnswer(rule.named);
    if (option === 'picked') onAnswer(value ?? rule.named);
  };
  return (
    <tr>
      <th scope="row">{rule.text}</th>
      <td>
        <select
          aria-label={`${text.ruleColumns[1]}: ${rule.text}`}
          value={way}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{text.choose}</option>
          <option value="all">{`${text.everybody} (${all.length})`}</option>
          <option value="named">{`${text.named} (${rule.named.length})`}</option>
          <option value="picked">{text.picked}</option>
        </select>
        {way === 'picked' ? (
          <ul className="bind-picks">
            {agencies.map(({ key, name }) => (
              <li key={key}>
                <label className="finding-flag">
                  <input
                    type="checkbox"
                    checked={value?.includes(key) ?? false}
                    onChange={(event) =>
                      onAnswer(
                        event.target.checked
                          ? [...(value ?? []), key]
                          : (value ?? []).filter((one) => one !== key),
                      )
                    }
                  />
                  {name}
                </label>
              </li>
            ))}
          </ul>
        ) : null}
      </td>
      <td>
        <AnswerState proposed={rule.answer} subject={rule.text} onTake={() => value && onAnswer(value)} />
      </td>
    </tr>
  );
}

function wayOf(value: readonly string[], all: readonly string[], named: readonly string[]): string {
  const isSame = (keys: readonly string[]) =>
    keys.length === value.length && keys.every((key) => value.includes(key));
  return isSame(all) ? 'all' : isSame(named) ? 'named' : 'picked';
}
