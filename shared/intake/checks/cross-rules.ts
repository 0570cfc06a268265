import type { CrossRule } from './cross-rule';

/**
 * What holds between the indicators of the plan, whichever agency reports them. Only what is so by what the words mean: that
 * cards for electrical safety (HL-05) are at most the people trained (HL-04) is not among them, since cards are also renewed
 * without a class; nor that violations (PC-02) are at most the premises inspected (PC-01), since one may have several. What an agency may have counted otherwise is a warning, which keeps no figure out; a question is
 * only what cannot be as it stands.
 */
export const crossRules: readonly CrossRule[] = [
  {
    kind: 'at_most',
    parts: ['TN-05'],
    whole: 'TN-04',
    severity: 'question',
    why: 'A serious accident is an accident.',
  },
  {
    kind: 'needs',
    one: 'TN-01',
    other: 'TN-04',
    severity: 'question',
    why: 'Who died of an accident at work had one; a death in this period of an accident in the last is the exception to be told.',
  },
  {
    kind: 'at_most',
    parts: ['TN-01'],
    whole: 'TN-06',
    severity: 'question',
    why: 'The dead were among the workers; TN-06 is a state on one day, so it is asked and not refused.',
  },
  together('TT-01', 'TT-02', 'A conference has at least one participant, and a participant attended one.'),
  together(
    'TT-06',
    'TT-07',
    'A session reached at least one member, and who was reached was so in a session.',
  ),
  together('HL-03', 'HL-04', 'A class has at least one pupil, and a pupil sat in one.'),
  together(
    'SK-02',
    'SK-03',
    'A body that held examinations examined at least one worker, and each worker belongs to one.',
  ),
  together(
    'QT-01',
    'QT-02',
    'Monitoring takes at least one sample in each place, and a sample was taken in one.',
  ),
  {
    kind: 'needs',
    one: 'PC-03',
    other: 'PC-02',
    severity: 'warning',
    why: 'A fine is for a violation dealt with; a case without a fine is a warning and needs none.',
  },
];

function together(left: string, right: string, why: string): CrossRule {
  return { kind: 'positive_together', left, right, oneEach: true, severity: 'warning', why };
}
