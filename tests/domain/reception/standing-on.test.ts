import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type CalendarDate } from '../../../shared/domain/calendar-date';
import type { AgencyRecord } from '../../../shared/domain/reception/agency-record';
import {
  receptionHistory,
  type ToldExtension,
  type ToldVersion,
} from '../../../shared/domain/reception/reception-history';
import { standingOn } from '../../../shared/domain/reception/standing-on';
import { begin, end, knownOn, knowns, records } from './reception-records';

type Told = AgencyRecord<ToldVersion, ToldExtension>;

const span = fc.integer({ min: 0, max: 50 }).map((after) => addDays(begin, after));

/** The record without anything that was recorded after a day. */
function upTo({ versions, extensions }: Told, day: CalendarDate): Told {
  return {
    versions: versions
      .filter(({ knownFrom }) => knownFrom <= day)
      .map((version) => ({ ...version, deeds: version.deeds.filter(({ on }) => on <= day) })),
    extensions: extensions
      .filter(({ grantedOn }) => grantedOn <= day)
      .map((extension) => ({
        ...extension,
        undoneOn: extension.undoneOn !== null && extension.undoneOn <= day ? extension.undoneOn : null,
      })),
  };
}

it('never looks at what was recorded later', () => {
  fc.assert(
    fc.property(records, knowns, span, (record, known, day) => {
      const { newest: _all, extension: _every, ...withLater } = standingOn(record, knownOn(known, day), day);
      const {
        newest: _some,
        extension: _few,
        ...without
      } = standingOn(upTo(record, day), knownOn(known, day), day);
      expect(withLater).toEqual(without);
    }),
    { numRuns: 500 },
  );
});

it('is told day by day as the history tells it', () => {
  fc.assert(
    fc.property(records, knowns, (record, known) => {
      const steps = receptionHistory(record, (day) => knownOn(known, day), { from: begin, to: end });
      for (let day = begin; day <= end; day = addDays(day, 1)) {
        const { state, daysLate, dueDate } = standingOn(record, knownOn(known, day), day);
        const step = steps.findLast(({ from }) => from <= day);
        expect([day, step?.state, step?.daysLate, step?.dueDate]).toEqual([day, state, daysLate, dueDate]);
      }
    }),
    { numRuns: 300 },
  );
});

it('is told with a cause for every step after the first one', () => {
  fc.assert(
    fc.property(records, knowns, (record, known) => {
      const steps = receptionHistory(record, (day) => knownOn(known, day), { from: begin, to: end });
      expect(steps.map(({ because }) => because.length > 0)).toEqual(steps.map((_, index) => index > 0));
      expect(steps.map(({ from }) => from)).toEqual([...new Set(steps.map(({ from }) => from))].toSorted());
    }),
  );
});
