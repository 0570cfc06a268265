import { dueTermsWords, shiftPolicyWords } from '../../../shared/wording/due-terms';
import { yearsOf } from '../../model/deadline-rules-dates';
import { RovingButton } from '../../parts/roving-button';
import type { Heading } from '../../parts/table-head';
import { useMedia } from '../../parts/use-media';
import { type TableRowFrame, VirtualTable } from '../../parts/virtual-table';
import { type RuleSummary, useDeadlineRules } from '../../stores/deadline-rules';
import { ruleSourceWords, rulesText as text, tierWords, whoWords } from '../../text/deadline-rules';
import { RuleDateLines } from './rules-date-lines';
import { RuleWarnings } from './rules-warnings';

const { columns, dueIn } = text;

/** How much of a rule is shown: all, what fits into a small window, or what tells rules apart beside an open one. */
type Shown = 'all' | 'days' | 'least';

/** The rules of a plan: who, in which words, as a rule, and on which days of three years. */
export function RulesTable({ rules }: { readonly rules: readonly RuleSummary[] }) {
  const plan = useDeadlineRules((state) => state.plan);
  const year = useDeadlineRules((state) => state.year);
  const opened = useDeadlineRules((state) => state.opened);
  const isSmall = useMedia('(max-width: 1180px)');
  const shown = opened !== null ? 'least' : isSmall ? 'days' : 'all';
  const { headings, widths } = columnsOf(shown, year);
  return (
    <VirtualTable
      key={`${plan ?? ''} ${shown}`}
      label={text.title}
      headings={headings}
      widths={widths}
      count={rules.length}
      keyOf={(index) => rules[index]?.rule ?? `row ${index}`}
      rowHeight={96}
    >
      {(index, frame) => {
        const rule = rules[index];
        return rule ? <Row rule={rule} frame={frame} shown={shown} isOpened={rule.rule === opened} /> : null;
      }}
    </VirtualTable>
  );
}

function columnsOf(shown: Shown, year: number): { headings: readonly Heading[]; widths: readonly string[] } {
  const years = yearsShown(shown, year).map(dueIn);
  const day = '136px';
  switch (shown) {
    case 'all':
      return {
        headings: [columns.who, columns.quote, columns.rule, ...years, columns.notes],
        widths: ['18%', 'auto', '14%', day, day, day, '15%'],
      };
    case 'days':
      return { headings: [columns.who, columns.rule, ...years], widths: ['36%', 'auto', day, day] };
    case 'least':
      return { headings: [columns.who, columns.rule, ...years], widths: ['auto', '34%', '146px'] };
  }
}

function yearsShown(shown: Shown, year: number): readonly number[] {
  if (shown === 'least') return [year];
  return shown === 'days' ? [year, year + 1] : [year - 1, year, year + 1];
}

type RowProps = {
  readonly rule: RuleSummary;
  readonly frame: TableRowFrame;
  readonly shown: Shown;
  readonly isOpened: boolean;
};

function Row({ rule, frame, shown, isOpened }: RowProps) {
  const year = useDeadlineRules((state) => state.year);
  const years = yearsOf(rule, year);
  const seen = yearsShown(shown, year);
  const columnYears = years.filter((one) => seen.includes(one.year));
  const warnings = <RuleWarnings dates={years.flatMap(({ dates }) => dates)} />;
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
      {shown === 'all' ? (
        <td>
          <span className="rules-quote">{rule.quote === '' ? '' : `“${rule.quote}”`}</span>
          <span className="rules-note">{ruleSourceWords(rule)}</span>
        </td>
      ) : null}
      <td>
        {terms === null ? <span className="muted">{text.noDay}</span> : dueTermsWords(terms)}
        {shift === 'none' ? null : <span className="rules-note">{shiftPolicyWords[shift]}</span>}
        {tiers.map((own) => (
          <span key={own.tier} className="rules-note">
            {`${tierWords(own)}: ${dueTermsWords(own.terms)}`}
          </span>
        ))}
        {shown === 'days' ? warnings : null}
      </td>
      {columnYears.map((one) => (
        <td key={one.year}>
          <RuleDateLines dates={one.dates} year={one.year} />
        </td>
      ))}
      {shown === 'all' ? <td>{warnings}</td> : null}
    </tr>
  );
}
