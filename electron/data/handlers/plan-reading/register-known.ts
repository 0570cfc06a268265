import { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { IndicatorDefinition } from '../../../../shared/domain/plan-preset';
import { headField } from '../../../../shared/plan-reading/draft/bind/accepted';
import type { RegisterKnown } from '../../../../shared/plan-reading/draft/bind/register-known';
import type { PlanDraft } from '../../../../shared/plan-reading/draft/plan-draft';
import { selectKnownAgencies } from '../../database/queries/agency-register';
import { selectIndicators } from '../../database/queries/indicators';
import { selectPlans } from '../../database/queries/plans';
import type { Dependencies } from '../../dependencies';

/**
 * What binding a draft has to know: the bodies that exist on the document's day (on `today` where it has none), under all their
 * names; the register's indicators, then those of the catalogue that it does not have yet.
 */
export function registerKnown(
  { db, today }: Pick<Dependencies, 'db' | 'today'>,
  draft: PlanDraft,
  catalogue: readonly IndicatorDefinition[],
): RegisterKnown {
  const on = CalendarDate.parse(headField(draft, 'date')?.date ?? today());
  const agencies = [...selectKnownAgencies(db, null).values()];
  const own = selectIndicators(db);
  const plans = selectPlans(db);
  const ownCodes = new Set(own.map(({ code }) => code));
  return {
    bodies: agencies
      .filter(
        ({ validFrom, validTo }) =>
          (validFrom === null || validFrom <= on) && (validTo === null || validTo >= on),
      )
      .map(({ code, name, isGroup, names, aliases }) => ({
        code,
        name,
        isGroup,
        names: [
          ...new Set(
            names
              .toReversed()
              .flatMap((one) => [one.name, one.abbreviation ?? ''])
              .concat(aliases)
              .filter((one) => one !== ''),
          ),
        ],
      })),
    agencyCodes: new Set(agencies.map(({ code }) => code)),
    indicators: [...own, ...catalogue.filter(({ code }) => !ownCodes.has(code))].map(
      ({ code, name, unit }) => ({
        code,
        name,
        unit,
      }),
    ),
    planCodes: new Set(plans.map(({ code }) => code)),
    provinces: new Set(plans.map(({ province }) => province)),
    today: today(),
  };
}
