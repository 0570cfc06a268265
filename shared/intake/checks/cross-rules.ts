import type { CrossRule } from './cross-rule';

/**
 * What holds between the indicators of the plan, whichever agency reports them; only what is so by what their words mean. Not among them:
 * that cards for electrical safety (HL-05) are at most the people trained (HL-04), since cards are also renewed without a
 * class; that violations (PC-02) are at most the premises inspected (PC-01), since one may have several; that who died
 * (TN-01) did so in a serious accident (TN-05), since the plan does not say which are serious.
 *
 * A question is what cannot be as it stands where both figures count the same things, a part above its whole or more events
 * than people in them, which is mostly two rows exchanged: somebody has to correct it or give the reason. Nothing is an error, since
 * an error can only be left out. A warning is what an agency may rightly have counted otherwise, and keeps no figure out.
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
  ...eachHasOne(
    'TT-01',
    'TT-02',
    'A conference has at least one participant.',
    'Two agencies report conferences: participants may be of one that the other counts.',
  ),
  ...eachHasOne(
    'TT-06',
    'TT-07',
    'A session reaches at least one member.',
    'Members are also reached without a session, by leaflets or loudspeakers.',
  ),
  ...eachHasOne(
    'HL-03',
    'HL-04',
    'A class has at least one pupil.',
    'Pupils may sit in classes that employers or other bodies hold and count.',
  ),
  ...eachHasOne(
    'SK-02',
    'SK-03',
    'A body that held examinations examined at least one worker.',
    'Workers are also examined where no employer holds it, as in a campaign of the health service.',
  ),
  ...eachHasOne(
    'QT-01',
    'QT-02',
    'Monitoring takes at least one sample in each place.',
    'QT-01 counts places with harmful factors alone; samples are taken in others too.',
  ),
  {
    kind: 'needs',
    one: 'PC-03',
    other: 'PC-02',
    severity: 'warning',
    why: 'A fine is for a violation dealt with, but may be of a case counted in the period before.',
  },
];

/** Each of the events has one of the people or things at least; those without an event may have been counted otherwise. */
function eachHasOne(
  events: string,
  things: string,
  why: string,
  whyOnlyWarned: string,
): readonly CrossRule[] {
  return [
    { kind: 'at_most', parts: [events], whole: things, severity: 'question', why },
    { kind: 'needs', one: things, other: events, severity: 'warning', why: whyOnlyWarned },
  ];
}
