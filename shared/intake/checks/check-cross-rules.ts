import { assertNever } from '../../kit/assert-never';
import type { Issue, Severity } from '../issue';
import {
  boundsOf,
  type CheckedFigure,
  type CheckedIndicators,
  figureIssue,
  writtenAmount,
} from './checked-figure';
import { type CrossRule, indicatorsOf, ruleInSigns } from './cross-rule';

type Bounds = { readonly least: number; readonly most: number };

/** Sums of decimals in binary are off by less than this part of them. */
const tolerance = 1e-9;

/**
 * The rules that the figures of one report break. A rule speaks only where all its indicators have amounts, and for approximate
 * ones only where no value that they may stand for keeps it. The issue stands at the first indicator of the rule and
 * names the cells and values of the others; rules broken at one cell are one issue, as severe as the severest.
 */
export function checkCrossRules(
  figures: readonly CheckedFigure[],
  indicators: CheckedIndicators,
  rules: readonly CrossRule[],
): readonly Issue[] {
  const byCode = new Map(figures.map((figure) => [figure.indicator, figure]));
  const issues = new Map<string, Issue>();
  for (const rule of rules) {
    const named = indicatorsOf(rule).map((code) => byCode.get(code));
    const bounds = named.map((figure) => {
      const indicator = figure && indicators.get(figure.indicator);
      return indicator ? boundsOf(figure.reading, indicator) : null;
    });
    const [at] = named;
    if (!at || !bounds.every((bound) => bound !== null) || holds(rule, bounds)) continue;
    const found = indicatorsOf(rule)
      .map((code) => {
        const figure = byCode.get(code);
        const indicator = indicators.get(code);
        return figure && indicator
          ? `${code} = ${writtenAmount(figure.reading, indicator)} (${figure.cell})`
          : code;
      })
      .join('; ');
    const answers = rule.severity === 'error' ? ['blank'] : ['keep', 'blank'];
    const issue = { ...figureIssue(at, rule.severity, 'cross_check', ruleInSigns(rule), answers), found };
    const earlier = issues.get(at.indicator);
    issues.set(at.indicator, earlier ? merged(earlier, issue) : issue);
  }
  return [...issues.values()];
}

/** Whether some values that the figures may stand for keep the rule; `bounds` come in the order of `indicatorsOf`. */
function holds(rule: CrossRule, bounds: readonly Bounds[]): boolean {
  const last = bounds.at(-1) ?? zero;
  const [first = zero, ...others] = bounds;
  switch (rule.kind) {
    case 'at_most':
      return atMost(sum(bounds.slice(0, -1)).least, last.most);
    case 'sum_equals': {
      const parts = sum(others);
      return atMost(parts.least, first.most) && atMost(first.least, parts.most);
    }
    case 'needs':
      return first.most === 0 || last.most > 0;
    default:
      return assertNever(rule);
  }
}

const zero: Bounds = { least: 0, most: 0 };

function sum(bounds: readonly Bounds[]): Bounds {
  return bounds.reduce(
    (total, { least, most }) => ({ least: total.least + least, most: total.most + most }),
    zero,
  );
}

function atMost(left: number, right: number): boolean {
  return left <= right + tolerance * Math.max(1, Math.abs(right));
}

const ranks: readonly Severity[] = ['error', 'question', 'warning', 'note'];

function merged(earlier: Issue, later: Issue): Issue {
  const severest = ranks.indexOf(earlier.severity) <= ranks.indexOf(later.severity) ? earlier : later;
  return {
    ...severest,
    found: `${earlier.found}; ${later.found}`,
    expected: `${earlier.expected}; ${later.expected}`,
  };
}
