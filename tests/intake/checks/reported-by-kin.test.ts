import { expect, it } from 'vitest';
import { type KinReport, reportedByKin } from '../../../shared/intake/checks/reported-by-kin';
import { figures, indicators, line, readings } from './figures';

type Short = Readonly<Record<string, string | number>>;

const kin = (agencyName: string, of: Short): KinReport => ({ agencyName, readings: readings(of) });

it.each<[string, Short, readonly KinReport[], readonly string[]]>([
  [
    'what a predecessor reported, whatever the amount',
    { 'TT-03': 12, 'TT-04': 3 },
    [kin('Đài PTTH', { 'TT-03': 10 })],
    ['warning reported_by_kin TT-03 E2 12 [Đài PTTH: 10] keep blank'],
  ],
  [
    'what two of them reported',
    { 'TT-06': '>600' },
    [kin('Hội B', { 'TT-06': '~1200' }), kin('Hội A', { 'TT-06': 5 })],
    ['warning reported_by_kin TT-06 E2 >600 [Hội A: 5; Hội B: khoảng 1.200] keep blank'],
  ],
  ['not nothing', { 'TT-03': 12, 'TT-04': 0 }, [kin('A', { 'TT-03': 0, 'TT-04': 4 })], []],
  ['not what did not occur', { 'TT-03': 12 }, [kin('A', { 'TT-03': 'KPS' })], []],
  ['not a stock, which is not added', { 'BH-01': 34_466 }, [kin('A', { 'BH-01': 34_000 })], []],
  ['not where nobody is kin', { 'TT-03': 12 }, [], []],
])('warns of %s', (_, own, others, expected) => {
  expect(reportedByKin(figures(own), others, indicators).map(line)).toEqual(expected);
});
