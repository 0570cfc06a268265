import { expect, it } from 'vitest';
import type { AgencyKind } from '../../shared/domain/agency';
import { isRequested } from '../../shared/domain/chase/is-requested';

it.each<[AgencyKind, saidByPlan: boolean | null, boolean]>([
  ['department', null, false],
  ['department', false, false],
  ['department', true, true],
  ['commune_committee', null, false],
  ['armed_force', null, true],
  ['armed_force', false, false],
  ['press', false, false],
  ['social_insurance', true, true],
  ['mass_organisation', null, true],
  ['mass_organisation', false, true],
  ['association', false, true],
  ['enterprise', false, true],
])('%s, plan says %s: asked %s', (kind, saidByPlan, asked) => {
  expect(isRequested(saidByPlan, kind)).toBe(asked);
});
