import { expect, it } from 'vitest';
import { corpus } from './corpus';
import { corpusOutcomes } from './corpus-outcomes';
import { madeWorkbook } from './made-workbook';
import { moreCorpus } from './more-corpus';
import { outcomeOf } from './outcome-of';
import { presetKnowledge } from './preset-knowledge';

const all = [...corpus, ...moreCorpus];

it.each(all)('finds or asks: $title', ({ title, sheets, period }) => {
  const knowledge = presetKnowledge(period === undefined ? {} : { expectedPeriod: period });
  expect(outcomeOf(madeWorkbook(...sheets), knowledge)).toEqual(corpusOutcomes[title]);
});

it('knows the outcome of every layout and of none besides', () => {
  expect(all.map(({ title }) => title).sort()).toEqual(Object.keys(corpusOutcomes).sort());
});
