import { type Paragraph, spanOf } from '../lines/paragraph';
import type { FoundRule } from '../plan-reading';
import { type Row, tablesOf, wordsOf } from '../tasks/tables-of';
import { searchable } from '../text/searchable';
import { deadlinesInText } from './deadlines-in-text';
import { periodWords } from './reporting-words';

type Column = 'report' | 'who' | 'to' | 'time';

/** Words of the heads of such tables without accents; the first that fits decides. */
const heads: readonly { readonly column: Column; readonly words: RegExp }[] = [
  { column: 'to', words: /^(?:noi|co quan|don vi) (?:nhan|tiep nhan)|^(?:noi )?gui (?:ve|den)/ },
  { column: 'time', words: /thoi (?:han|gian|diem)|^han (?:gui|nop)|ngay gui/ },
  {
    column: 'who',
    words: /^(?:ten )?(?:co quan|don vi)(?: .*)?(?:bao cao|gui|lap|thuc hien)|^(?:co quan|don vi)$/,
  },
  { column: 'report', words: /^(?:ten |loai |noi dung |ky |che do )?bao cao$/ },
];

/**
 * The rules of tables that list reports: each row says which report, who sends it to whom, and until when. Who is not named there is a
 * doubt.
 */
export function rulesInTables(paragraphs: readonly Paragraph[]): Array<Omit<FoundRule, 'id'>> {
  const rules: Array<Omit<FoundRule, 'id'>> = [];
  let open: { readonly columns: Columns; readonly page: number | null } | null = null;
  for (const rows of tablesOf(paragraphs)) {
    const columns = columnsOf(rows[0]);
    const page = pageOf(rows[0]);
    const isHead = columns.has('report') && columns.has('time') && (columns.has('who') || columns.has('to'));
    // Behind a page break the table goes on without a head.
    const goesOn = open !== null && page !== null && page - 1 === open.page && fits(rows, open.columns);
    if (!isHead && !goesOn) {
      open = null;
      continue;
    }
    const known: Columns = isHead || open === null ? columns : open.columns;
    rules.push(...rows.slice(isHead ? 1 : 0).flatMap((row) => rulesOfRow(row, known)));
    open = { columns: known, page: pageOf(rows.at(-1)) };
  }
  return rules;
}

type Columns = ReadonlyMap<Column, number>;

function pageOf(row: Row | undefined): number | null {
  return row ? ([...row.values()][0]?.[0]?.page ?? null) : null;
}

function fits(rows: readonly Row[], columns: Columns): boolean {
  return rows.every((row) => Math.max(...row.keys()) === Math.max(...columns.values()));
}

function columnsOf(row: Row | undefined): Columns {
  const columns = new Map<Column, number>();
  for (const [column, cells] of row ?? []) {
    const plain = searchable(wordsOf(cells)).plain.replace(/\s+/g, ' ').trim();
    const found = heads.find(({ words }) => words.test(plain));
    if (found && !columns.has(found.column)) columns.set(found.column, column);
  }
  return columns;
}

function rulesOfRow(row: Row, columns: Columns): Array<Omit<FoundRule, 'id'>> {
  const cells = (column: Column) => row.get(columns.get(column) ?? -1) ?? [];
  const words = (column: Column) => wordsOf(cells(column)).replace(/[\s.;,]+$/u, '');
  const all = [...row.values()].flat().map((cell) => spanOf(cell));
  const source = {
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
  };
  const report = searchable(words('report'));
  const time = searchable(words('time'));
  const named = [...periodWords(report), ...periodWords(time)].map(({ period }) => period);
  const ofReport = /(?<![a-z])nam(?! \d)/.test(report.plain) ? 'year' : null;
  const period = named.find((one) => one !== 'adhoc') ?? ofReport ?? named[0] ?? 'none';
  const isClear = words('who') !== '' && words('to') !== '';
  const base = {
    text: `${words('report')}: ${words('time')}`,
    source,
    who: words('who'),
    to: words('to'),
    via: null,
    alsoAdhoc: named.includes('adhoc') && period !== 'adhoc',
    confidence: isClear ? 0.9 : 0.75,
  };
  const doubts = [
    ...(words('who') === '' ? ['who-unclear'] : []),
    ...(words('to') === '' ? ['to-unclear'] : []),
  ];
  const days = deadlinesInText(time).flatMap(({ day, month, year, relation }) =>
    day === null || month === null
      ? []
      : [{ month, day, before: relation === 'before', ...(year === null ? {} : { year }) }],
  );
  if (days.length === 0)
    return words('time') === '' ? [] : [{ ...base, period, due: null, doubts: [...doubts, 'no-day'] }];
  return days.map((due) => ({ ...base, period, due, doubts }));
}
