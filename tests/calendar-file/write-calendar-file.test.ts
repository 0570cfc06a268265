import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarText } from '../../electron/data/calendar-file/calendar-text';
import { entryUid } from '../../electron/data/calendar-file/entry-uid';
import { writeCalendarFile } from '../../electron/data/calendar-file/write-calendar-file';
import { CalendarDate } from '../../shared/domain/calendar-date';
import type { CalendarEntry } from '../../shared/domain/calendar-file/calendar-entry';
import { readCalendar } from './read-calendar';

const day = (text: string) => CalendarDate.parse(text);
const head = { name: 'L', identity: 'calendar-1' };
const register = '00000000-0000-4000-8000-000000000001';

function entry(
  content: Partial<CalendarEntry['content']> = {},
  others: Partial<CalendarEntry> = {},
): CalendarEntry {
  return {
    ...{ deadline: 'report:p/R1/2026-H1', uid: entryUid(register, 'report:p/R1/2026-H1'), sequence: 0 },
    ...{ stampedAt: '2026-01-05T02:03:04.000Z', isCancelled: false, years: [2026] },
    scope: { kind: 'plan_report', plan: 'p', agency: null },
    content: {
      ...{
        title: 'Báo cáo',
        from: day('2026-06-14'),
        to: day('2026-06-14'),
        description: 'Hạn',
        category: 'Báo cáo',
      },
      ...{ alarms: [], ...content },
    },
    ...others,
  };
}

it('writes what another library reads back, whole', () => {
  const bytes = writeCalendarFile({ name: 'Lịch 2026', identity: 'calendar-1' }, [
    entry({
      title: 'Báo cáo 6 tháng, đợt 1; số 12\\a',
      description: 'Dòng 1\nDòng 2 “trước ngày 15/6”',
      alarms: [-1048, -64, 8],
    }),
    entry(
      {
        title: 'Tháng hành động 💡',
        from: day('2026-05-01'),
        to: day('2026-05-31'),
        category: 'Hội đồng, khác',
      },
      { uid: 'b', sequence: 3, isCancelled: true, stampedAt: '2026-02-01T23:59:59.000Z' },
    ),
  ]);
  expect(readCalendar(bytes)).toEqual({
    head: {
      ...{ version: '2.0', prodid: '-//atvsld//thu-ky//VI', method: 'PUBLISH' },
      ...{ name: 'Lịch 2026', 'x-wr-calname': 'Lịch 2026', 'x-wr-timezone': 'Asia/Ho_Chi_Minh' },
      'x-wr-relcalid': 'calendar-1',
    },
    zones: ['Asia/Ho_Chi_Minh'],
    entries: [
      {
        ...{ uid: entryUid(register, 'report:p/R1/2026-H1'), sequence: 0 },
        ...{ stamped: '2026-01-05T02:03:04Z', modified: '2026-01-05T02:03:04Z' },
        ...{ type: 'date date', start: '2026-06-14', end: '2026-06-15' },
        summary: 'Báo cáo 6 tháng, đợt 1; số 12\\a',
        description: 'Dòng 1\nDòng 2 “trước ngày 15/6”',
        ...{ categories: ['Báo cáo'], status: 'CONFIRMED', transparency: 'TRANSPARENT' },
        alarms: [
          ['DISPLAY', 'Báo cáo 6 tháng, đợt 1; số 12\\a', 'START', -1048],
          ['DISPLAY', 'Báo cáo 6 tháng, đợt 1; số 12\\a', 'START', -64],
          ['DISPLAY', 'Báo cáo 6 tháng, đợt 1; số 12\\a', 'START', 8],
        ],
      },
      {
        ...{ uid: 'b', sequence: 3, stamped: '2026-02-01T23:59:59Z', modified: '2026-02-01T23:59:59Z' },
        ...{ type: 'date date', start: '2026-05-01', end: '2026-06-01', summary: 'Tháng hành động 💡' },
        ...{ description: 'Hạn', categories: ['Hội đồng, khác'], status: 'CANCELLED' },
        ...{ transparency: 'TRANSPARENT', alarms: [] },
      },
    ],
  });
});

describe('a text', () => {
  const someText = fc.string({ unit: 'binary', maxLength: 300 });
  const someWord = someText.filter((text) => calendarText(text) !== '');

  it.each([
    ['Vietnamese of 300 characters', 'Đề nghị các sở, ban, ngành báo cáo kết quả; '.repeat(7).slice(0, 300)],
    ['escapes of the format', 'a,b;c\\n d:e"f\\\\ BEGIN:VEVENT'],
    ['lines that look like the format', 'x\nEND:VEVENT\nBEGIN:VEVENT\nUID:khác'],
    ['emoji at a fold', `${'ộ'.repeat(23)}👩‍👩‍👧‍👦🇻🇳`],
    ['blanks at a fold', `${'a'.repeat(66)}      b`],
  ])('comes back as it was: %s', (_what, title) => {
    const bytes = writeCalendarFile(head, [entry({ title, description: title })]);
    const [read] = readCalendar(bytes).entries;
    expect([read?.['summary'], read?.['description']]).toEqual([title, title]);
  });

  it('comes back as it was, whatever it is, in lines of at most 75 bytes', () => {
    fc.assert(
      fc.property(someText, someText, someWord, (title, description, category) => {
        const bytes = writeCalendarFile(head, [entry({ title, description, category, alarms: [-8] })]);
        const { entries } = readCalendar(bytes);
        expect(entries.map((read) => [read['summary'], read['description'], read['categories']])).toEqual([
          [calendarText(title), calendarText(description), [calendarText(category)]],
        ]);
        const lines = Buffer.from(bytes).toString('latin1').split('\r\n');
        expect(lines.filter((line) => line.length > 75)).toEqual([]);
      }),
    );
  });

  it.each([
    ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['a\u0000b\u0007c\td\u001B', 'abc\td'],
    ['half a character \uD83D.', 'half a character \uFFFD.'],
  ])('%j is written as %j', (text, written) => {
    expect(calendarText(text)).toBe(written);
  });
});

it('has a zone before the first entry even where there is none', () => {
  const text = Buffer.from(writeCalendarFile(head, [])).toString();
  expect(text.split('\r\n').slice(-12, -2)).toEqual([
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    ...['BEGIN:VTIMEZONE', 'TZID:Asia/Ho_Chi_Minh', 'BEGIN:STANDARD', 'DTSTART:19750613T000000'],
    ...['TZOFFSETFROM:+0700', 'TZOFFSETTO:+0700', 'TZNAME:+07', 'END:STANDARD', 'END:VTIMEZONE'],
  ]);
});

it('knows an entry by its register and its deadline', () => {
  const other = '00000000-0000-4000-8000-000000000002';
  const uids = [entryUid(register, 'a'), entryUid(register, 'b'), entryUid(other, 'a')];
  expect(new Set(uids).size).toBe(3);
  expect(entryUid('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});
