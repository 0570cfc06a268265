import { expect, it } from 'vitest';
import { madeWorkbook } from './made-workbook';
import { oddLayouts } from './odd-layouts';
import { oddOutcomes } from './odd-outcomes';
import { outcomeOf } from './outcome-of';
import { presetKnowledge } from './preset-knowledge';

it.each(oddLayouts)('reads or asks: $title', ({ title, sheets, agency, period }) => {
  const knowledge = presetKnowledge({ expectedAgency: agency, expectedPeriod: period });
  const outcome = outcomeOf(madeWorkbook(...sheets), knowledge);
  expect(outcome && [...outcome.figures, ...outcome.open]).toEqual(oddOutcomes[title]);
});

it('knows the outcome of every odd layout and of none besides', () => {
  expect(Object.keys(oddOutcomes)).toEqual(oddLayouts.map(({ title }) => title));
});
