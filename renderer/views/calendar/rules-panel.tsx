import { dueTermsWords, shiftPolicyWords, windowBasisWords } from '../../../shared/wording/due-terms';
import { yearsOf } from '../../model/deadline-rules-dates';
import { Button } from '../../parts/button';
import { SidePanel } from '../../parts/side-panel';
import { type RuleSummary, useDeadlineRules } from '../../stores/deadline-rules';
import { ruleSourceWords, rulesText as text, tierWords } from '../../text/deadline-rules';
import { RuleDatesTable } from './rules-dates-table';
import { RuleEdits } from './rules-edits';
import { RuleForm } from './rules-form';
import { RuleWarnings } from './rules-warnings';

/** A rule: its words, its settings, its dates, and how it was changed. */
export function RulePanel({ rule }: { readonly rule: RuleSummary }) {
  const year = useDeadlineRules((state) => state.year);
  const isEditing = useDeadlineRules((state) => state.isEditing);
  const { open, setEditing } = useDeadlineRules.getState();
  const { terms, shift, window, tiers } = rule.settings;
  const years = yearsOf(rule, year);
  return (
    <SidePanel title={rule.who} subtitle={rule.code} closeLabel={text.close} onClose={() => open(null)}>
      {isEditing ? (
        <RuleForm rule={rule} />
      ) : (
        <div className="actions">
          <Button onClick={() => setEditing(true)}>{terms === null ? text.addTerms : text.edit}</Button>
        </div>
      )}
      <dl className="facts">
        {rule.reportTo === '' ? null : <Fact name={text.to}>{rule.reportTo}</Fact>}
        {rule.quote === '' ? null : (
          <Fact name={text.columns.quote}>
            <q className="rules-whole-quote">{rule.quote}</q>
          </Fact>
        )}
        <Fact name={text.source}>{ruleSourceWords(rule)}</Fact>
        <Fact name={text.terms}>{terms === null ? text.noDay : dueTermsWords(terms)}</Fact>
        <Fact name={text.shift}>{shiftPolicyWords[shift]}</Fact>
        <Fact name={text.window}>{windowBasisWords[window]}</Fact>
        {tiers.map((own) => (
          <Fact key={own.tier} name={tierWords(own)}>
            {dueTermsWords(own.terms)} <span className="rules-note">{`“${own.quote}”`}</span>
          </Fact>
        ))}
      </dl>
      <RuleDatesTable dates={years.flatMap(({ dates }) => dates)} />
      <RuleWarnings dates={years.flatMap(({ dates }) => dates)} />
      <RuleEdits rule={rule} />
    </SidePanel>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
