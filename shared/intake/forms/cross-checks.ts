import { amountToDecimalText } from '../../domain/amount';
import { type BrokenCheck, brokenChecks, type CheckedFigure } from '../../domain/forms/check-figures';
import { figureColumnsOf, type StatutoryForm } from '../../domain/forms/statutory-form';
import type { Indicator } from '../../domain/indicator';
import { groupBy } from '../../kit/group-by';
import type { Answers } from '../answer';
import { type Issue, isOpen, issueId } from '../issue';
import { issueAt } from '../issue-at';
import { settleCell } from '../settle';
import { placeKey, type StatutoryDraftReport, type StatutoryFigure, type StatutoryRow } from './draft-report';
import { rulesOf } from './read-cells';

/** The figures that no open rule stands against, and what the rules say. */
export type CrossChecked = Pick<StatutoryDraftReport, 'figures' | 'held' | 'issues'>;

type Checked = CheckedFigure & { readonly figure: StatutoryFigure };
const partsShown = 12;

/**
 * Holds a report's figures against the rules of its form. What breaks a rule is one question at the first figure of its left side, with
 * every figure and its cell; until it is answered none of them counts, since nobody can say which is wrong. `keep` lets all stand, a value replaces the first figure, which is
 * then judged anew.
 */
export function crossCheck(
  form: StatutoryForm,
  figures: readonly StatutoryFigure[],
  rows: readonly StatutoryRow[],
  answers: Answers,
): CrossChecked {
  const first = judged(form, figures, rows, answers);
  const replaced = figures.flatMap((figure) => first.replaced.get(placeKey(figure)) ?? [figure]);
  const again = first.replaced.size === 0 ? null : judged(form, replaced, rows, answers);
  const known = new Set(first.issues.map(issueId));
  const issues = [...first.issues, ...(again?.issues ?? []).filter((issue) => !known.has(issueId(issue)))];
  const held = new Map([...first.held, ...(again?.held ?? [])]);
  return {
    figures: replaced.filter((figure) => !held.has(placeKey(figure))),
    held: [...held.values(), ...first.blanked],
    issues,
  };
}

type Judged = {
  readonly issues: readonly Issue[];
  /** By place; an empty list where the clerk left the figure blank. */
  readonly replaced: ReadonlyMap<string, readonly StatutoryFigure[]>;
  readonly held: ReadonlyMap<string, StatutoryDraftReport['held'][number]>;
  readonly blanked: StatutoryDraftReport['held'];
};

function judged(
  form: StatutoryForm,
  figures: readonly StatutoryFigure[],
  rows: readonly StatutoryRow[],
  answers: Answers,
): Judged {
  const checked = figures.map((figure): Checked => {
    const { table, row, labelKey, column, reading } = figure;
    return { table, row, labelKey, column, figure, amount: reading.kind === 'nil' ? 0 : reading.amount };
  });
  const issues: Issue[] = [];
  const replaced = new Map<string, readonly StatutoryFigure[]>();
  const held = new Map<string, StatutoryDraftReport['held'][number]>();
  const blanked: Array<StatutoryDraftReport['held'][number]> = [];
  const byFirst = groupBy(brokenChecks(form, checked, rows), ({ left }) => placeKey(firstOf(left)));
  for (const broken of byFirst.values()) {
    const { figure } = firstBroken(broken);
    const rules = rulesAt(form, figure);
    const expected = broken.map((each) => wordsOf(each, form)).join('; ');
    const settled = settleCell(
      [issueAt(figure.at, 'question', 'cross_check', expected, ['keep', 'blank'])],
      true,
      rules,
      answers,
    );
    const [issue] = settled.issues;
    if (!issue) continue;
    issues.push(issue);
    const place = { sheet: figure.at.sheet, cell: figure.at.cell, issue: issueId(issue) };
    if (isOpen(issue)) {
      for (const part of broken.flatMap(({ left, right }) => [...left, ...right])) {
        const { sheet, cell } = part.figure.at;
        held.set(placeKey(part), { sheet, cell, issue: issueId(issue) });
      }
    } else if (settled.reading === 'blank') {
      replaced.set(placeKey(figure), []);
      blanked.push(place);
    } else if (settled.reading !== null) {
      replaced.set(placeKey(figure), [{ ...figure, reading: settled.reading, confidence: 1 }]);
    }
  }
  return { issues, replaced, held, blanked };
}

function firstOf(left: readonly Checked[]): Checked {
  const [first] = left;
  if (!first) throw new Error('Expected a broken rule with a figure on its left side, got none');
  return first;
}

function firstBroken([broken]: ReadonlyArray<BrokenCheck<Checked>>): Checked {
  return firstOf(broken?.left ?? []);
}

function rulesAt(form: StatutoryForm, { table, column }: StatutoryFigure): Indicator {
  const definition = figureColumnsOf(form, table).find(({ code }) => code === column);
  if (!definition) throw new Error(`Expected a column ${column} in table ${table} of ${form.code}, got none`);
  return rulesOf(definition);
}

/** The rule with the figures that break it, each with its cell. */
function wordsOf({ check, left, right }: BrokenCheck<Checked>, form: StatutoryForm): string {
  const all = [...left, ...right];
  const shown = all.slice(0, partsShown).map(({ figure, amount }) => {
    const { decimals } = rulesAt(form, figure);
    return `${figure.at.cell} = ${amountToDecimalText(amount, decimals).replace('.', ',')}`;
  });
  const more = all.length > partsShown ? ', …' : '';
  return `${check.words} (${shown.join(', ')}${more})`;
}
