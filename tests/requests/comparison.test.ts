import { expect, it } from 'vitest';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { filledTemplate } from '../fixtures/filled-template';
import { type InMemory, inMemory } from '../fixtures/in-memory';

const day = (text: string) => CalendarDate.parse(text);

async function report({ api, folder }: InMemory, period: string, value: number): Promise<void> {
  const path = await filledTemplate(api, folder, {
    ...{ agency: 'SYT', period, figures: { 'SK-01': value }, fileName: `${period}.xlsx` },
  });
  const { intakeId } = await api.intake.preview({
    ...{ paths: [path], period: null, agency: null, receivedOn: day('2025-12-10') },
  });
  await api.intake.commit({ intakeId });
}

it('compares what a request asks with the year before what it takes over', async () => {
  const here = await inMemory();
  const { api } = here;
  await report(here, '2024-Y', 635);
  await report(here, '2025-Y', 707);
  await api.requests.open({
    ...{ number: '11057/BNV-CVL', date: day('2025-11-24'), asker: 'Bộ Nội vụ', title: '', reuse: ['2025-Y'] },
    ...{ dueOn: day('2025-12-05'), quote: '', dataFrom: null, dataTo: null, indicators: ['SK-01', 'SK-02'] },
  });
  const { previousPeriod, indicators } = await api.consolidation.summary({ period: '2025-D1' });
  const total = indicators.find(({ code }) => code === 'SK-01');
  expect(total).toMatchObject({
    ...{ code: 'SK-01', value: 707, previous: 635, comparison: 'compared', change: 72, changePercent: 11.34 },
  });
  expect(previousPeriod?.code).toBe('2024-Y');
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
