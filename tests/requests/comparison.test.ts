import { beforeEach, expect, it } from 'vitest';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { filledTemplate } from '../fixtures/filled-template';
import { type InMemory, inMemory } from '../fixtures/in-memory';
import { accept, preview, single } from '../fixtures/intake';

const day = (text: string) => CalendarDate.parse(text);

let here: InMemory;

const workbook = (period: string, value: number) =>
  filledTemplate(here.api, here.folder, {
    ...{ agency: 'SYT', period, figures: { 'SK-01': value }, fileName: `${period}.xlsx` },
  });

/** A letter in the midst of 2025, which takes over the figures of that year. */
beforeEach(async () => {
  here = await inMemory();
  await accept(here.api, await workbook('2024-Y', 635));
  await here.api.requests.open({
    ...{ number: '11057/BNV-CVL', date: day('2025-11-24'), asker: 'Bộ Nội vụ', title: '', reuse: ['2025-Y'] },
    ...{ dueOn: day('2025-12-05'), quote: '', dataFrom: null, dataTo: null, indicators: ['SK-01', 'SK-02'] },
  });
});

it('compares what a request asks with the year before what it takes over', async () => {
  const { api } = here;
  await accept(api, await workbook('2025-Y', 707));
  const { previousPeriod, indicators } = await api.consolidation.summary({ period: '2025-D1' });
  const known = indicators.filter(({ value }) => value !== null);
  expect([
    previousPeriod?.code,
    known.map((one) => [one.code, one.value, one.previous, one.comparison, one.change, one.changePercent]),
  ]).toEqual(['2024-Y', [['SK-01', 707, 635, 'compared', 72, 11.34]]]);
  const table = await api.consolidation.byAgency({
    ...{ period: '2025-D1', view: 'then', topic: null, offset: 0, limit: 10 },
  });
  const cells = table.rows.flatMap(({ agency, cells: all }) =>
    all.map(({ indicator, value, previous }) => ({ agency, indicator, value, previous })),
  );
  expect([table.previousPeriod?.code, cells.filter(({ value }) => value !== null)]).toEqual([
    '2024-Y',
    [{ agency: 'SYT', indicator: 'SK-01', value: 707, previous: 635 }],
  ]);
});

it('asks about an answer by the same year before', async () => {
  const { files } = await preview(here.api, [await workbook('2025-D1', 690_000)]);
  const { period, issues } = single(files);
  expect([period, issues.map(({ severity, code, indicator }) => [severity, code, indicator])]).toEqual([
    '2025-D1',
    [
      ['note', 'blank_figure', 'SK-02'],
      ['question', 'thousandfold', 'SK-01'],
    ],
  ]);
});
