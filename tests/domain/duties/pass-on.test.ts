import { describe, expect, it } from 'vitest';
import { CalendarDate } from '../../../shared/domain/calendar-date';
import type { UnitFacts } from '../../../shared/domain/duties/duty-book';
import { passOn } from '../../../shared/domain/duties/pass-on';

const day = (text: string) => CalendarDate.parse(text);
const done = { state: 'done', asOf: day('2025-05-01') } as const;
const doing = { state: 'in_progress', asOf: day('2025-06-01') } as const;
const facts = (part: Partial<UnitFacts>): UnitFacts => ({
  ...{ record: null, report: null, extendedTo: null },
  ...part,
});
const step = (from: number, to: number) => ({ from, to });

describe('what is known of a duty', () => {
  it.each([
    ['goes on with the one that took it over', [1, 9], [2, 9], [step(1, 2)], true],
    [
      'goes on with the one that took it over, whoever else there is',
      [1],
      [2],
      [step(1, 2), step(7, 2)],
      true,
    ],
    ['begins anew where parts came together', [1, 3], [2], [step(1, 2), step(3, 2)], false],
    ['begins anew where it was shared out', [1], [2, 3], [step(1, 2), step(1, 3)], false],
    ['goes to the one of several heirs that it binds', [1], [2], [step(1, 2), step(1, 3)], true],
    ['stays what the successor had of its own', [1, 2], [2], [step(1, 2)], false],
    ['stays where the agency still answers for it', [1], [1, 2], [step(1, 2)], false],
    ['stays where nobody took it over', [1], [2], [], false],
  ])('%s', (_what, before, after, steps, isPassed) => {
    const known = new Map([[1, facts({ record: done, extendedTo: day('2025-12-31') })]]);
    const passed = passOn(before, after, steps, known);
    expect(passed).toEqual(isPassed ? new Map([...known, [2, known.get(1)]]) : known);
  });

  it.each([
    ['a later record', facts({ record: doing }), doing, null],
    ['an earlier record', facts({ record: { ...doing, asOf: day('2025-04-01') } }), done, null],
    ['a later day', facts({ extendedTo: day('2026-01-31') }), done, '2026-01-31'],
    ['an earlier day', facts({ extendedTo: day('2025-06-30') }), done, '2025-12-31'],
  ])('is joined by %s of the successor', (_what, own, record, extendedTo) => {
    const known = new Map([
      [1, facts({ record: done, extendedTo: extendedTo === null ? null : day('2025-12-31') })],
      [2, own],
    ]);
    expect(passOn([1], [2], [step(1, 2)], known).get(2)).toEqual(
      facts({ record, extendedTo: extendedTo === null ? null : day(extendedTo) }),
    );
  });

  const earlier = { state: 'done', asOf: day('2025-04-01') } as const;
  it.each([
    ['all had done it', facts({ record: done }), facts({ report: earlier }), done],
    ['it was offered to one of them before', facts({ former: done }), facts({ record: earlier }), done],
    ['one was doing it', facts({ record: done }), facts({ record: doing }), null],
    [
      'the clerk says otherwise than the report',
      facts({ record: done }),
      facts({ record: doing, report: done }),
      null,
    ],
    ['nothing is known of one', facts({ record: done }), undefined, null],
  ])('is kept as an offer where whole parts came together: %s', (_what, first, second, former) => {
    const known = new Map([[1, first], ...(second ? [[3, second] as const] : [])]);
    const passed = passOn([1, 3], [2], [step(1, 2), step(3, 2)], known);
    expect(passed.get(2)).toEqual(former === null ? undefined : facts({ former }));
  });

  it('is not offered where one of the parts was shared out, and passes on with what is known besides', () => {
    const known = new Map([
      [1, facts({ record: done })],
      [3, facts({ record: done })],
    ]);
    const passed = passOn([1, 3], [2, 4], [step(1, 2), step(3, 2), step(3, 4)], known);
    expect(passed).toEqual(known);
    const offered = new Map([[1, facts({ former: done })]]);
    expect(passOn([1], [2], [step(1, 2)], offered).get(2)).toEqual(facts({ former: done }));
    const own = facts({ record: doing });
    expect(passOn([1], [2], [step(1, 2)], new Map([...offered, [2, own]])).get(2)).toEqual(
      facts({ record: doing, former: done }),
    );
  });
});
