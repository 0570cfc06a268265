import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { readHolidayTable, readShippedRules } from '../../electron/data/shipped-tables';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { statutoryFormOf } from '../../shared/domain/forms/statutory-forms';
import { contradictionOf } from '../../shared/domain/working-days/contradiction';
import { daysOfException } from '../../shared/domain/working-days/days-of-exception';
import { daysOfLaw } from '../../shared/domain/working-days/days-of-law';
import { isWeekend } from '../../shared/domain/working-days/weekend';
import { resources, temporaryFolder } from '../fixtures/in-memory';

const { entries, years } = readHolidayTable(resources);
const exceptions = entries.map(({ code, ...entry }) => ({ entry: code, ...entry }));

/** What was found out of the days off of three years, where it is at hand. */
const found = join(import.meta.dirname, '../../../shared/holidays.json');
const Found = z.object({
  entries: z.array(z.object({ from: CalendarDate, to: CalendarDate, status: z.string() })),
  makeup_workdays: z.array(z.object({ date: CalendarDate, for: CalendarDate, status: z.string() })),
});

describe('the shipped table of holidays', () => {
  it('says of three years whether they are complete, and by what', () => {
    expect(
      years.map(({ year, state, source, remark }) => [year, state, source !== '', remark !== '']),
    ).toEqual([
      [2025, 'confirmed', true, false],
      [2026, 'confirmed', true, false],
      [2027, 'provisional', false, true],
    ]);
  });

  it('says nothing twice in different ways', () => {
    expect(exceptions.flatMap((one) => contradictionOf(exceptions, one) ?? [])).toEqual([]);
  });

  it('works only on weekends, for days that are off and otherwise would be worked', () => {
    const off = new Set(exceptions.filter(({ kind }) => kind === 'off').flatMap(daysOfException));
    const worked = exceptions.filter(({ kind }) => kind === 'worked');
    expect(
      worked.map(({ from, to, makesUpFor }) => [
        isWeekend(from) && from === to,
        makesUpFor !== null && off.has(makesUpFor) && !isWeekend(makesUpFor),
      ]),
    ).toEqual(worked.map(() => [true, true]));
  });

  it('has every day of the law', () => {
    const off = new Set(exceptions.filter(({ kind }) => kind === 'off').flatMap(daysOfException));
    const law = [2025, 2026, 2027].flatMap(daysOfLaw).map(({ from }) => from);
    expect(law.filter((day) => !off.has(day))).toEqual([]);
  });

  it('confirms nothing without its source', () => {
    expect(entries.filter(({ status, source }) => status === 'confirmed' && source === '')).toEqual([]);
  });

  test('has the days that were found, all and no other', ({ skip }) => {
    if (!existsSync(found)) skip('the list of days found is not at hand');
    const facts = Found.parse(JSON.parse(readFileSync(found, 'utf8')));
    const sorted = (days: readonly string[]) => [...new Set(days)].toSorted();
    expect(sorted(exceptions.filter(({ kind }) => kind === 'off').flatMap(daysOfException))).toEqual(
      sorted(facts.entries.flatMap(daysOfException)),
    );
    expect(
      exceptions
        .filter(({ kind }) => kind === 'worked')
        .map(({ from, makesUpFor, status }) => [from, makesUpFor, status]),
    ).toEqual(facts.makeup_workdays.map((one) => [one.date, one.for, one.status.split(' ')[0]]));
  });

  it('is empty where the application came without it', async () => {
    const empty = await temporaryFolder();
    expect([readHolidayTable(empty), readShippedRules(empty)]).toEqual([{ years: [], entries: [] }, []]);
  });
});

describe('the shipped days of no plan', () => {
  it('are the reports that the law asks and the month of action', () => {
    expect(
      readShippedRules(resources).map(({ code, kind, terms, begins, window, part, form }) => [
        ...[code, kind, terms.kind === 'day' ? [terms.on.relation, terms.on.day, terms.on.month] : terms],
        ...[begins && [begins.day, begins.month], window, part, form],
      ]),
    ).toEqual([
      ['tnld-co-so-6-thang', 'statutory', ['before', 5, 7], null, 'calendar', 'H1', 'nd39-2016-xii'],
      ['tnld-co-so-nam', 'statutory', ['before', 10, 1], null, 'calendar', 'Y', 'nd39-2016-xii'],
      ['tnld-tinh-6-thang', 'statutory', ['before', 15, 7], null, 'calendar', 'H1', null],
      ['tnld-tinh-nam', 'statutory', ['before', 25, 1], null, 'calendar', 'Y', null],
      ['atvsld-co-so-nam', 'statutory', ['before', 10, 1], null, 'calendar', 'Y', null],
      ['atvsld-tinh-nam', 'statutory', ['before', 25, 1], null, 'calendar', 'Y', null],
      ['y-te-lao-dong-co-so-6-thang', 'statutory', ['before', 5, 7], null, 'calendar', 'H1', null],
      ['y-te-lao-dong-co-so-nam', 'statutory', ['before', 10, 1], null, 'calendar', 'Y', null],
      ['thang-hanh-dong', 'council', ['on_or_before', 31, 5], [1, 5], null, null, null],
      ['ke-hoach-thang-hanh-dong', 'council', ['on_or_before', 7, 3], [19, 2], null, null, null],
    ]);
  });

  it('name forms that the application knows, and quote a document or say that none sets the day', () => {
    const rules = readShippedRules(resources);
    expect(rules.filter(({ form }) => form !== null && statutoryFormOf(form) === null)).toEqual([]);
    expect(rules.filter(({ document, quote }) => (document === null) !== (quote === ''))).toEqual([]);
    expect(rules.filter(({ document, note }) => document === null && note === '')).toEqual([]);
  });
});
