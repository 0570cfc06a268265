import type { Shift } from '../../../../shared/domain/deadlines/deadline';
import { judgeUnit } from '../../../../shared/domain/duties/duty-book';
import { placeOfDuty } from '../../../../shared/domain/place-of-duty';
import { dutyTitle, planPlace, titleFor } from '../../../../shared/wording/deadline-title';
import { type DueDuty, selectDueDuties, selectExtendedDuties } from '../../database/queries/deadline-duties';
import { type DutyText, selectDutyTexts, selectNamedAgencies } from '../../database/queries/duty-rows';
import { openBook } from '../duties/open-book';
import type { Entries, Entry } from './entry';
import type { Scope } from './scope';

/** How many of whom a duty binds are done with it; those of one agency by its code. */
type Progress = { readonly done: number; readonly of: number; readonly doneBy: ReadonlySet<string> };

/** So many duties are read at a time. */
const batch = 5_000;

/** The duties that have a last day, and the later days that single agencies were granted. */
export function dutyEntries(scope: Scope): Entries {
  const { db, asked } = scope;
  const due = [...selectDueDuties(db, asked), ...selectExtendedDuties(db, asked)];
  const texts = new Map<number, DutyText>();
  const progress = new Map<number, Progress>();
  const ids = new Map<string, number>();
  const entries = due.map((duty, place) => {
    const entry = entryOf(scope, duty, place, () => {
      const text = texts.get(duty.id);
      if (!text) throw new Error(`The duty ${duty.id} was not fetched.`);
      return { text, progress: progress.get(duty.id) ?? null };
    });
    ids.set(entry.id, duty.id);
    return entry;
  });
  const prepare = (chosen: ReadonlySet<string>) => {
    const wanted = [...new Set([...chosen].flatMap((id) => ids.get(id) ?? []))].filter(
      (id) => !texts.has(id),
    );
    for (let from = 0; from < wanted.length; from += batch) {
      const some = wanted.slice(from, from + batch);
      for (const [id, text] of selectDutyTexts(db, some)) texts.set(id, text);
      for (const [id, done] of progressOf(scope, some)) progress.set(id, done);
    }
  };
  return { entries, prepare };
}

function entryOf(
  scope: Scope,
  { uuid, lastDay, extension }: DueDuty,
  place: number,
  fetched: () => { readonly text: DutyText; readonly progress: Progress | null },
): Entry {
  const id = extension === null ? `duty:${uuid}` : `duty:${uuid}@${extension.agency}`;
  const lastWorkingDay = () => scope.workingDay(lastDay);
  return {
    ...{ id, kind: 'duty', lastDay, beginsOn: null, lastWorkingDay },
    order: String(place).padStart(9, '0'),
    make: () => {
      const { text, progress } = fetched();
      const plan = scope.plans.find(({ code }) => code === text.plan);
      const agency = extension && scope.agencyOf(extension.agency);
      const whole = placeOfDuty(text.assignment, text.label);
      return {
        ...{ id, kind: 'duty', lastDay, beginsOn: null, lastWorkingDay: lastWorkingDay() },
        title: titleFor(dutyTitle(whole, text.text), agency?.name ?? null),
        terms: null,
        quote: text.deadlineText ?? '',
        document: plan ? planPlace(plan, whole) : null,
        plan: text.plan,
        agency: agency?.code ?? null,
        who: agency?.name ?? text.heading,
        shifted: extension && shiftOf(extension),
        provisional: scope.book.isProvisional(lastDay),
        warning: null,
        progress: progressFor(progress, agency?.code ?? null),
        subject: { kind: 'duty', duty: uuid, plan: text.plan },
      };
    },
  };
}

function shiftOf({ agency: _agency, ...granted }: NonNullable<DueDuty['extension']>): Shift {
  return { kind: 'extension', ...granted };
}

function progressFor(progress: Progress | null, agency: string | null): { done: number; of: number } | null {
  if (!progress) return null;
  if (agency !== null) return { done: progress.doneBy.has(agency) ? 1 : 0, of: 1 };
  return progress.of === 0 ? null : { done: progress.done, of: progress.of };
}

/** Of each duty, how many of the agencies that answer for it today are done with it or were let off. */
function progressOf({ db, today }: Scope, duties: readonly number[]): ReadonlyMap<number, Progress> {
  const booked = openBook(db).some(today, duties).duties;
  const codes = selectNamedAgencies(
    db,
    booked.flatMap(({ agencies }) => agencies),
    today,
  );
  return new Map(
    booked.map((duty) => {
      const finished = duty.agencies.filter((agency) => {
        const { state } = judgeUnit(duty, agency, today);
        return state === 'done' || state === 'withdrawn';
      });
      const doneBy = new Set(finished.flatMap((id) => codes.get(id)?.code ?? []));
      return [duty.id, { done: finished.length, of: duty.agencies.length, doneBy }];
    }),
  );
}
