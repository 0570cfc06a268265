import type { PlanProposal } from '../../shared/contract/plan-reading';
import type { BindingAnswers } from '../../shared/plan-reading/draft/bind/binding-answers';

type Proposed<Value> = { readonly value: Value | null; readonly sure: boolean };

/** The answers with every suggestion taken that has to be confirmed. Questions without a suggestion stay open. */
export function suggestionsTaken(
  { head, standing, agencies, targets, rules }: PlanProposal,
  answers: BindingAnswers,
): BindingAnswers {
  return {
    ...answers,
    code: taken(head.code) ?? answers.code,
    title: taken(head.title) ?? answers.title,
    province: taken(head.province) ?? answers.province,
    councilName: taken(head.councilName) ?? answers.councilName,
    year: taken(head.year) ?? answers.year,
    standing: taken(standing) ?? answers.standing,
    agencies: { ...answers.agencies, ...named(agencies.map(({ key, answer }) => [key, taken(answer)])) },
    targets: { ...answers.targets, ...named(targets.map(({ entry, answer }) => [entry, taken(answer)])) },
    rules: { ...answers.rules, ...named(rules.map(({ entry, answer }) => [entry, taken(answer)])) },
  };
}

/** Whether there is a suggestion that waits for being confirmed. */
export function hasSuggestions({ head, standing, agencies, targets, rules }: PlanProposal): boolean {
  return [
    ...[head.code, head.title, head.province, head.councilName, head.year, standing],
    ...[...agencies, ...targets, ...rules].map(({ answer }) => answer),
  ].some((one) => taken<unknown>(one) !== null);
}

function taken<Value>({ value, sure }: Proposed<Value>): Value | null {
  return sure ? null : value;
}

function named<Value>(pairs: ReadonlyArray<readonly [string, Value | null]>): Record<string, Value> {
  return Object.fromEntries(pairs.flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}
