/**
 * The key of the agency that keeps a plan's secretariat on a day, as SQL: the one that an event gave it to, else the one that the plan
 * names. `plan` is an alias of the table `plan`, `day` is SQL; never outside text.
 */
export function standingAgencyId(plan: string, day: string): string {
  return `COALESCE((SELECT t.agency_id FROM plan_standing_agency t WHERE t.plan_id = ${plan}.id AND t.valid_from <= ${day}
    ORDER BY t.valid_from DESC, t.id DESC LIMIT 1), ${plan}.standing_agency_id)`;
}
