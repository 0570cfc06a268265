import { AgencyCode } from '../../../domain/agency';
import type { DraftProblem, DraftProblemCode } from './draft-problem';
import type { PlanProposal } from './propose-binding';
import type { Proposed } from './proposed';
import type { RegisterKnown } from './register-known';

type Parts = Omit<PlanProposal, 'problems'>;

/** What is unanswered, or answered in a way that the register cannot hold. */
export function bindingProblems(parts: Parts, known: RegisterKnown): readonly DraftProblem[] {
  return [
    ...headProblems(parts, known),
    ...agencyProblems(parts, known),
    ...targetProblems(parts, known),
    ...ruleProblems(parts),
  ];
}

function headProblems({ head, standing, agencies }: Parts, { planCodes }: RegisterKnown): DraftProblem[] {
  const problems: DraftProblem[] = [];
  const add = (code: DraftProblemCode, subject = '') => problems.push({ code, entry: null, subject });
  const code = head.code.value?.trim() ?? '';
  if (code === '') add('code-missing');
  else if (!/^[a-z0-9-]{1,60}$/.test(code)) add('code-bad', code);
  else if (planCodes.has(code)) add('code-taken', code);
  if (isOpen(head.title)) add('title-missing');
  if (isOpen(head.province)) add('province-missing');
  if (isOpen(head.councilName)) add('council-missing', head.councilName.value ?? '');
  if (isOpen(head.year)) add('year-missing');
  const keys = new Set(agencies.map(({ key }) => key));
  if (isOpen(standing) || !keys.has(standing.value ?? '')) add('standing-missing');
  return problems;
}

function agencyProblems({ agencies }: Parts, known: RegisterKnown): DraftProblem[] {
  const bodies = new Map(known.bodies.map((body) => [body.code, body]));
  const newCodes = new Map<string, string>();
  return agencies.flatMap(({ key, name, answer }): DraftProblem[] => {
    const found = (code: DraftProblemCode): DraftProblem[] => [{ code, entry: null, subject: name }];
    const { value } = answer;
    if (value === null || !answer.sure) return found('agency-unanswered');
    if (value.use === 'existing') return bodies.has(value.code) ? [] : found('agency-unknown');
    if (!AgencyCode.safeParse(value.code).success) return found('agency-code-bad');
    const other = newCodes.get(value.code);
    newCodes.set(value.code, key);
    return known.agencyCodes.has(value.code) || other !== undefined ? found('agency-code-taken') : [];
  });
}

function targetProblems({ targets }: Parts, { indicators }: RegisterKnown): DraftProblem[] {
  const codes = new Set(indicators.map(({ code }) => code));
  return targets.flatMap(({ entry, text, answer }): DraftProblem[] => {
    const found = (code: DraftProblemCode): DraftProblem[] => [{ code, entry, subject: text.slice(0, 80) }];
    const { value } = answer;
    if (value === null || !answer.sure) return found('target-unanswered');
    const named = [value.indicator, value.denominator].filter((code) => code !== null);
    return named.every((code) => codes.has(code)) ? [] : found('indicator-unknown');
  });
}

function ruleProblems({ rules, agencies }: Parts): DraftProblem[] {
  const keys = new Set(agencies.map(({ key }) => key));
  return rules.flatMap(({ entry, text, answer }): DraftProblem[] => {
    const stale = answer.value?.some((key) => !keys.has(key)) ?? true;
    return isOpen(answer) || stale ? [{ code: 'rule-unanswered', entry, subject: text.slice(0, 80) }] : [];
  });
}

function isOpen({ value, sure }: Proposed<unknown>): boolean {
  return !sure || value === null || (typeof value === 'string' && value.trim() === '');
}
