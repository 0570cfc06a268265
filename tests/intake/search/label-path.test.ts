import { expect, it } from 'vitest';
import { matchesOfPath } from '../../../shared/intake/search/label-path';
import { readerOfLabels } from '../../../shared/intake/search/reader-of-labels';
import { presetKnowledge } from './preset-knowledge';

const { indicatorNames, indicators } = presetKnowledge();
const reader = readerOfLabels(indicatorNames, indicators.keys());
reader.allow(1000);

it.each([
  [['Khám BNN', 'Số NLĐ được khám'], ['SK-03'], null],
  [['Quan trắc MTLĐ', 'Số mẫu quan trắc'], ['QT-02'], 'QT-02'],
  [['TNLĐ nghiêm trọng', 'Số vụ TNLĐ'], ['TN-05', 'TN-04', 'TN-01'], null],
  [['Khám BNN', 'Số học sinh được khám'], [], null],
] as const)('joins the levels of %j', (path, codes, certain) => {
  const { matches, certain: sure } = matchesOfPath(path, reader);
  expect({ codes: matches.map(({ code }) => code), certain: sure?.code ?? null }).toEqual({ codes, certain });
});
