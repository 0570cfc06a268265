import type { ReorganisationOffer } from '../../../../shared/contract/agencies';
import { EventRequest } from '../../../../shared/domain/agencies/event-request';
import { type NameFinder, nameFinder } from '../../../../shared/domain/agencies/find-by-name';
import type { AgencyReference } from '../../../../shared/domain/agencies/new-agency';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { Reorganisation } from '../../../../shared/domain/reorganisation';
import type { ReadableDatabase } from '../../database/database';
import { selectKnownAgencies } from '../../database/queries/agency-register';
import { selectCurrentPlan } from '../../database/queries/plans';
import { readReorganisations } from '../../reorganisation';

/** The known reorganisations that concern agencies in force, each with the agencies that were found by their names. */
export function offersFor(
  db: ReadableDatabase,
  resources: string,
  today: CalendarDate,
): ReorganisationOffer[] {
  const agencies = selectKnownAgencies(db, null);
  const finder = nameFinder(agencies.values(), today);
  const groups = [...agencies.values()].filter(({ isGroup, validTo }) => isGroup && validTo === null);
  const plan = selectCurrentPlan(db);
  const province = plan?.province ?? '';
  const isCity = plan?.councilName.includes(`thành phố ${province}`) ?? false;
  const isTaken = (code: string) => agencies.has(code);
  return readReorganisations(resources).flatMap((known): ReorganisationOffer[] => {
    const inProvince = (name: string) => {
      const here = name.replaceAll('{tỉnh}', province);
      return isCity ? ofCity(here) : here;
    };
    const find = (names: readonly string[]) =>
      names.flatMap((name) => agencyNamed(finder, inProvince(name)) ?? [])[0] ??
      groups.find((group) => names.some((name) => name === group.name)) ??
      null;
    const from = known.from.map((names) => ({
      name: inProvince(names[0] ?? ''),
      agency: named(find(names)),
    }));
    if (from.every(({ agency }) => agency === null)) return [];
    const to = known.to.map((heir) => ({
      ...heir,
      name: inProvince(heir.name),
      agency: named(find([heir.name])),
    }));
    const isDone = from.every(
      ({ agency }) => agency === null || to.some((heir) => heir.agency?.code === agency.code),
    );
    if (isDone && known.kind === 'merge') return [];
    const { from: _from, to: _to, ...rest } = known;
    return [{ ...rest, from, to, request: requestOf(known, from, to, isTaken) }];
  });
}

/** "Công an tỉnh" as a city under the central government calls it: "Công an thành phố". */
function ofCity(name: string): string {
  return name.replace(/ tỉnh$/u, ' thành phố');
}

type Offered = Pick<ReorganisationOffer, 'from' | 'to'>;

/** What could be previewed as it is. Of a split only the heirs that a document names, where there are any. */
function requestOf(
  { kind, happenedOn, legalBasis, note }: Reorganisation,
  from: Offered['from'],
  to: Offered['to'],
  isTaken: (code: string) => boolean,
): EventRequest | null {
  const old = from.flatMap(({ agency }) => agency?.code ?? []);
  const [only] = old;
  const [heir] = to;
  if (happenedOn === null || legalBasis === '' || only === undefined || heir === undefined) return null;
  const head = { happenedOn, legalBasis, note };
  if (kind === 'rename') return EventRequest.parse({ ...head, kind, agency: only, name: heir.name });
  if (kind === 'merge')
    return EventRequest.parse({ ...head, kind, from: old, into: reference(heir, isTaken) });
  if (kind !== 'split') return null;
  const sure = to.filter(({ confidence }) => confidence === 'confirmed');
  const into = (sure.length > 0 ? sure : to).map((one) => reference(one, isTaken));
  return EventRequest.parse({ ...head, kind, from: only, into });
}

function reference(
  { agency, code, name, kind }: Offered['to'][number],
  isTaken: (code: string) => boolean,
): AgencyReference {
  if (agency) return agency.code;
  return { code: code !== null && isTaken(code) ? null : code, name, abbreviation: null, kind };
}

function agencyNamed(finder: NameFinder, name: string) {
  const found = finder.named(name);
  return found.length === 1 ? found[0] : undefined;
}

function named(agency: { readonly code: string; readonly name: string } | null) {
  return agency && { code: agency.code, name: agency.name };
}
