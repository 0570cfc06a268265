import { dueTermsWords, shiftPolicyWords } from '../../../shared/wording/due-terms';
import { yearsOf } from '../../model/deadline-rules-dates';
import { RovingButton } from '../../parts/roving-button';
import type { Heading } from '../../parts/table-head';
import { type TableRowFrame, VirtualTable } from '../../parts/virtual-table';
import { type RuleSummary, useDeadlineRules } from '../../stores/deadline-rules';
import { ruleSourceWords, rulesText as text, tierWords, whoWords } from '../../text/deadline-rules';
import { RuleDateLines } from './rules-date-lines';
import { RuleWarnings } from './rules-warnings';

const { columns, dueIn } = text;

/** The rules of a plan: who, in which words, as a rule, and on which days of three years. Beside an open rule only what tells them apart. */
export function RulesTable({ rules }: { readonly rules: readonly RuleSummary[] }) {
  const plan = useDeadlineRules((state) => state.plan);
  const year = useDeadlineRules((state) => state.year);
  const opened = useDeadlineRules((state) => state.opened);
  const isNarrow = opened !== null;
  const years = [year - 1, year, year + 1];
  const wide: readonly Heading[] = [
    columns.who,
    columns.quote,
    columns.rule,
    ...years.map((one) => dueIn(one)),
    columns.notes,
  ];
  const narrow: readonly Heading[] = [columns.who, columns.rule, dueIn(year)];
  return (
    <VirtualTable
      key={`${plan ?? ''} ${isNarrow}`}
      label={text.title}
      headings={isNarrow ? narrow : wide}
      widths={isNarrow ? ['auto', '34%', '146px'] : ['18%', 'auto', '14%', '136px', '136px', '136px', '15%']}
      count={rules.length}
      keyOf={(index) => rules[index]?.rule ?? `row ${index}`}
      rowHeight={96}
    >
      {(index, frame) => {
        const rule = rules[index];
        return rule ? (
          <Row rule={rule} frame={frame} isNarrow={isNarrow} isOpened={rule.rule === opened} />
        ) : null;
      }}
    </VirtualTable>
  );
}

type RowProps = {
  readonly rule: RuleSummary;
  readonly frame: TableRowFrame;
  readonly isNarrow: boolean;
  readonly isOpened: boolean;
};

function Row({ rule, frame, isNarrow, isOpened }: RowProps) {
  const year = useDeadlineRules((state) => state.year);
  const years = yearsOf(rule, year);
  const shown = isNarrow ? years.filter((one) => one.year === year) : years;
  const { terms, shift, tiers } = rule.settings;
  return (
    <tr {...frame} aria-selected={isOpened}>
      <td>
        <RovingButton
          className="cell-button"
          aria-pressed={isOpened}
          onClick={() => useDeadlineRules.getState().open(isOpened ? null : rule.rule)}
        >
          <span className="rules-quote">{whoWords(rule)}</span>
        </RovingButton>
      </td>
      {isNarrow ? null : (
        <td>
          <span className="rules-quote">{rule.quote === '' ? '' : `“${rule.quote}”`}</span>
          <span className="rules-note">{ruleSourceWords(rule)}</span>
        </td>
      )}
      <td>
        {terms === null ? <span className="muted">{text.noDay}</span> : dueTermsWords(terms)}
        {shift === 'none' ? null : <span className="rules-note">{shiftPolicyWords[shift]}</span>}
        {tiers.map((own) => (
          <span key={own.tier} className="rules-note">
            {`${tierWords(own)}: ${dueTermsWords(own.terms)}`}
          </span>
        ))}
      </td>
      {shown.map((one) => (
        <td key={one.year}>
          <RuleDateLines dates={one.dates} year={one.year} />
        </td>
      ))}
      {isNarrow ? null : (
        <td>
          <RuleWarnings dates={years.flatMap(({ dates }) => dates)} />
        </td>
      )}
    </tr>
  );
}
