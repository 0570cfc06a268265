import type { DutyPartner, DutySummary } from '../../../../shared/contract/duties';
import type { BookedDuty, DutyBook } from '../../../../shared/domain/duties/duty-book';
import { addCounts, noUnits, unitsIn } from '../../../../shared/domain/duties/state-counts';
import { transitive } from '../../../../shared/domain/duties/transitive';
import type { ReadableDatabase } from '../../database/database';
import {
  selectDutiesBinding,
  selectDutiesNaming,
  selectNamedPartners,
} from '../../database/queries/duty-detail';
import { selectDutyTexts, selectNamedAgencies } from '../../database/queries/duty-rows';
import { selectSuccessionSteps } from '../../database/queries/duty-structure';
import { stepsOf } from './read-structure';
import { type Days, type Line, shownSummary } from './shown-duty';

/** More duties of one partner and topic than any plan has; the counts are of all. */
const mostShown = 100;

type Found = Pick<DutyPartner, 'relation' | 'name' | 'agency'> & { readonly lines: readonly Line[] };

/**
 * The bodies that a duty names, each with its own duties of the same topic in the same plan, and where the duty is led, those that
 * name its lead in a duty of that topic: the parts of phối hợp. Of an item of several bodies only the unit of the one that is named
 * counts. A name that stands for nobody in the register has no duties.
 */
export function partnersOfDuty(
  db: ReadableDatabase,
  book: DutyBook,
  duty: BookedDuty,
  days: Days,
): DutyPartner[] {
  const sameTopic = book.duties.filter(
    ({ id, planId, topic }) =>
      id !== duty.id && planId === duty.planId && topic === duty.topic && topic !== '',
  );
  const named = namedPartners(db, duty, sameTopic, days);
  const shown = new Set(named.flatMap(({ lines }) => lines.map((line) => line.duty.id)));
  const naming = new Set(duty.role === 'lead' ? selectDutiesNaming(db, duty.planId, duty.agencies) : []);
  const others = sameTopic.filter(({ id }) => naming.has(id) && !shown.has(id));
  const found = [...named, ...namingPartners(db, others, days)];
  const texts = selectDutyTexts(
    db,
    found.flatMap(({ lines }) => lines.map((line) => line.duty.id)),
  );
  return found.map(({ lines, ...partner }) => {
    const duties = lines.flatMap((line): DutySummary[] => {
      const text = texts.get(line.duty.id);
      return text ? [shownSummary(line.duty, text, line.agency, days.today)] : [];
    });
    const counts = duties.reduce((sum, one) => addCounts(sum, one.counts), noUnits);
    const total = unitsIn(counts) - counts.withdrawn;
    return { ...partner, duties: duties.slice(0, mostShown), counts, done: counts.done, total };
  });
}

function namedPartners(
  db: ReadableDatabase,
  duty: BookedDuty,
  sameTopic: readonly BookedDuty[],
  { on }: Days,
): Found[] {
  const successorsOf = transitive(stepsOf(selectSuccessionSteps(db)));
  const ids = sameTopic.map(({ id }) => id);
  return selectNamedPartners(db, duty.id).map(({ agencyId, ...partner }) => {
    if (agencyId === null) return { ...partner, lines: [] };
    const bodies = [agencyId, ...successorsOf(agencyId)];
    const bound = selectDutiesBinding(db, ids, bodies, on);
    const lines = sameTopic.flatMap((other): Line[] => {
      const agency = bodies.find((body) => other.agencies.includes(body));
      if (agency !== undefined) return [{ duty: other, agency }];
      return bound.has(other.id) ? [{ duty: other, agency: null }] : [];
    });
    return { ...partner, lines };
  });
}

function namingPartners(db: ReadableDatabase, others: readonly BookedDuty[], { on }: Days): Found[] {
  const texts = selectDutyTexts(
    db,
    others.map(({ id }) => id),
  );
  const only = ({ agencies }: BookedDuty) => (agencies.length === 1 ? (agencies[0] ?? 0) : 0);
  const agencies = selectNamedAgencies(db, others.map(only), on);
  return others.map((duty) => ({
    relation: 'named_by',
    name: agencies.get(only(duty))?.name ?? texts.get(duty.id)?.heading ?? '',
    agency: agencies.get(only(duty))?.code ?? null,
    lines: [{ duty, agency: null }],
  }));
}
