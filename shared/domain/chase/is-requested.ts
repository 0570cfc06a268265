import type { AgencyKind } from '../agency';

/**
 * How bodies stand to the People's Committee: `outside` the state apparatus, which it can only ask; of the state but under others
 * (`beside`), which it asks unless its plan tells them what to do; `under` it.
 */
const relations: Readonly<Record<AgencyKind, 'under' | 'beside' | 'outside'>> = {
  department: 'under',
  district_committee: 'under',
  commune_committee: 'under',
  management_board: 'under',
  other: 'under',
  armed_force: 'beside',
  press: 'beside',
  social_insurance: 'beside',
  mass_organisation: 'outside',
  association: 'outside',
  enterprise: 'outside',
};

/**
 * Whether letters ask an agency instead of telling it: where the plan says "Đề nghị", and always where the body is outside the state
 * apparatus, also if the plan names it among the others. `saidByPlan` is null where the plan does not name it.
 */
export function isRequested(saidByPlan: boolean | null, kind: AgencyKind): boolean {
  const relation = relations[kind];
  return relation === 'outside' || (saidByPlan ?? relation === 'beside');
}
