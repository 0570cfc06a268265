import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CalendarDate } from '../../../shared/domain/calendar-date';
import { agenciesOfDuty } from '../../../shared/domain/duties/agencies-of-duty';
import { type BookedDuty, type DutyBook, judgeUnit } from '../../../shared/domain/duties/duty-book';
import { DutyState, RecordedState } from '../../../shared/domain/duties/duty-state';
import { countsOf, dutiesByTopic, listDuties } from '../../../shared/domain/duties/list-units';
import { addCounts, noUnits, unitsIn } from '../../../shared/domain/duties/state-counts';
import { transitive } from '../../../shared/domain/duties/transitive';
import { unitsByAgency } from '../../../shared/domain/duties/units-by-agency';
import { DutyRole } from '../../../shared/domain/plan';

const today = CalendarDate.parse('2025-12-20');
const someDay = fc
  .constantFrom('2025-12-01', '2025-12-20', '2025-12-31')
  .map((text) => CalendarDate.parse(text));
const statement = fc.record({ state: fc.constantFrom(...RecordedState.options), asOf: someDay });
const unitFacts = fc.record({
  record: fc.option(statement),
  report: fc.option(statement),
  extendedTo: fc.option(someDay),
});

const book: fc.Arbitrary<DutyBook> = fc
  .array(
    fc.record({
      planId: fc.integer({ min: 1, max: 2 }),
      role: fc.constantFrom(...DutyRole.options),
      topic: fc.constantFrom('Huấn luyện', 'Đo kiểm', 'Dân vận', ''),
      dueOn: fc.option(someDay),
      agencies: fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { maxLength: 6 }),
      facts: fc.option(fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), unitFacts), { maxLength: 4 })),
    }),
    { maxLength: 12 },
  )
  .map((duties) => ({
    duties: duties.map((duty, id): BookedDuty => ({ ...duty, id, facts: duty.facts && new Map(duty.facts) })),
    agencyOrder: new Map([3, 1, 5, 0, 2, 4].map((agency, place) => [agency, place])),
  }));

/** Most often null, since filters together leave little. */
const seldom = <T>(some: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: some });
const filter = fc.record({
  found: seldom(fc.uint8Array({ minLength: 12, maxLength: 12, max: 1 })),
  planId: seldom(fc.integer({ min: 1, max: 2 })),
  agency: seldom(fc.integer({ min: 0, max: 5 })),
  role: seldom(fc.constantFrom(...DutyRole.options)),
  state: seldom(fc.constantFrom(...DutyState.options)),
});

describe('a list of units', () => {
  it('has counts that add up to the units, each of which is judged by itself', () => {
    fc.assert(
      fc.property(book, filter, fc.nat(8), fc.nat(8), (some, wanted, offset, limit) => {
        const { counts, duties } = listDuties(some, wanted, today);
        const asked = some.duties
          .filter(({ id }) => wanted.found === null || wanted.found[id] === 1)
          .filter(
            ({ planId, role }) => (wanted.planId ?? planId) === planId && (wanted.role ?? role) === role,
          );
        const meant = asked
          .flatMap((duty) => duty.agencies.map((agency) => ({ duty, agency })))
          .filter(({ agency }) => (wanted.agency ?? agency) === agency);
        const expected = { ...noUnits };
        for (const { duty, agency } of meant) expected[judgeUnit(duty, agency, today).state] += 1;
        expect(counts).toEqual(expected);
        expect(unitsIn(counts)).toBe(meant.length);

        const shown = meant.filter(
          ({ duty, agency }) =>
            wanted.state === null || judgeUnit(duty, agency, today).state === wanted.state,
        );
        const isOfNobody = (duty: BookedDuty) =>
          duty.agencies.length === 0 && wanted.agency === null && wanted.state === null;
        const held = new Set(shown.map(({ duty }) => duty));
        expect(duties).toEqual(asked.filter((duty) => held.has(duty) || isOfNobody(duty)));
        const place = (agency: number) => some.agencyOrder.get(agency) ?? 0;
        const listed = shown.toSorted((left, right) => place(left.agency) - place(right.agency));
        const { total, page } = unitsByAgency(some, duties, wanted, today);
        expect(total).toBe(listed.length);
        expect(page(offset, limit)).toEqual(listed.slice(offset, offset + limit));
        expect(page(0, total)).toEqual(listed);
      }),
    );
  });

  it('of one agency at a time is the list of all', () => {
    fc.assert(
      fc.property(book, ({ duties }) => {
        for (const duty of duties) {
          const parts = duty.agencies.map((agency) => countsOf(duty, agency, today));
          expect(parts.reduce(addCounts, noUnits)).toEqual(countsOf(duty, null, today));
        }
      }),
    );
  });

  it('by topic has each duty once, Đ behind D', () => {
    fc.assert(
      fc.property(book, ({ duties }) => {
        const sorted = dutiesByTopic(duties);
        expect(sorted.map(({ id }) => id).toSorted()).toEqual(duties.map(({ id }) => id).toSorted());
        const order = ['', 'Dân vận', 'Đo kiểm', 'Huấn luyện'];
        const keys = sorted.map(({ topic, id }) => order.indexOf(topic) * 100 + id);
        expect(keys).toEqual(keys.toSorted((left, right) => left - right));
      }),
    );
  });
});

describe('who answers for a duty', () => {
  const rosters = new Map([
    [10, [11, 12, 13]],
    [20, [12, 14]],
  ]);
  const bindings = (
    members: readonly number[],
    takers: readonly number[] = [],
    former: readonly number[] = [],
  ) => ({
    membersOf: () => members,
    takersOf: (duty: number) => (duty === 7 ? takers : []),
    isBoundNoMore: (_assignment: number, agency: number) => former.includes(agency),
    rosterOf: (agency: number) => rosters.get(agency) ?? null,
    successorsOf: transitive(
      new Map([
        [1, [2]],
        [2, [3, 1]],
      ]),
    ),
  });
  it.each<[string, readonly number[], number | null, readonly number[]]>([
    ['each member', [1, 2], null, [1, 2]],
    ['the roster of a group', [10], null, [11, 12, 13]],
    ['members of two groups once', [10, 20, 14], null, [11, 12, 13, 14]],
    ['a group without a roster', [30, 1], null, [30, 1]],
    ['the addressee alone', [1, 5], 5, [5]],
    ['an addressee that is a group', [1, 10], 10, [11, 12, 13]],
    ['who took over from the addressee', [3, 5], 1, [3]],
    ['the addressee itself where the item binds neither', [5], 4, [4]],
    ['nobody where the item binds nobody', [], null, []],
  ])('is %s', (_what, members, addressee, expected) => {
    const duty = { id: 7, assignmentId: 1, addresseeId: addressee };
    expect(agenciesOfDuty(bindings(members), duty)).toEqual(expected);
  });

  it.each<[string, readonly number[], readonly number[], number | null, readonly number[]]>([
    ['the other members and whoever took the part of one', [2], [5], null, [2, 5]],
    ['whoever it was given to, whoever it is addressed to', [2], [5], 1, [5]],
    ['the addressee beside whoever was given it too', [1, 2], [5], 1, [1, 5]],
    ['the roster of a group that it was given to', [2], [10], 1, [11, 12, 13]],
    ['nobody where nobody took it', [2], [], 1, []],
  ])('after an event is %s', (_what, members, takers, addressee, expected) => {
    const after = bindings(members, takers, [1]);
    expect(agenciesOfDuty(after, { id: 7, assignmentId: 1, addresseeId: addressee })).toEqual(expected);
    // Another duty of the item was not given to anybody.
    expect(agenciesOfDuty(after, { id: 8, assignmentId: 1, addresseeId: null })).toEqual(members);
  });
});
