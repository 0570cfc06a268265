import type { HolidayEntry, HolidayYear } from '../../../shared/contract/holidays';
import { type HolidayRow, holidayRows } from '../../model/holidays-rows';
import { MessageBox } from '../../parts/message-box';
import { RovingButton } from '../../parts/roving-button';
import { RovingTable } from '../../parts/roving-table';
import { StateWord, type Tone } from '../../parts/state-word';
import { type Heading, TableHead } from '../../parts/table-head';
import { useHolidays } from '../../stores/holidays';
import {
  dayStatusWords,
  holidayKindWords,
  recordedWords,
  swapWords,
  holidaysText as text,
  withdrawnWords,
} from '../../text/holidays';
import { weekdayDate } from '../../text/holidays-day';

const { columns } = text;
const headings: readonly Heading[] = [
  columns.from,
  columns.to,
  columns.name,
  columns.kind,
  columns.swap,
  columns.status,
  { label: columns.source, className: 'hide-narrow' },
  { label: columns.recorded, className: 'hide-narrow' },
  { label: columns.deeds, className: 'holidays-kind' },
];

const statusLooks: Readonly<Record<HolidayEntry['status'], { readonly sign: string; readonly tone: Tone }>> =
  {
    confirmed: { sign: '●', tone: 'good' },
    by_law: { sign: '§', tone: 'calm' },
    unverified: { sign: '?', tone: 'warn' },
  };

/** The days off and make-up days of a year; what was withdrawn stands below and says by whom. */
export function HolidaysTable({ table }: { readonly table: HolidayYear }) {
  const form = useHolidays((state) => state.form);
  const rows = holidayRows(table.entries);
  const held = rows.filter(({ isHeld }) => isHeld);
  const gone = rows.filter(({ isHeld }) => !isHeld);
  const opened = form?.kind === 'change' ? form.entry.entry : null;
  return (
    <RovingTable label={`${text.title} ${table.year}`} pressed={opened}>
      <TableHead headings={headings} />
      <tbody>
        {held.length === 0 ? (
          <tr>
            <td colSpan={headings.length} className="holidays-none">
              <MessageBox tone="note" title={text.empty(table.year)}>
                <p>{text.emptyRemedy}</p>
              </MessageBox>
            </td>
          </tr>
        ) : null}
        {held.map((row) => (
          <Row key={row.entry.entry} row={row} opened={opened} />
        ))}
        {gone.length === 0 ? null : (
          <tr className="group-row">
            <th colSpan={headings.length} scope="colgroup">
              {`${text.withdrawn} (${gone.length})`}
            </th>
          </tr>
        )}
        {gone.map((row) => (
          <Row key={row.entry.entry} row={row} opened={null} />
        ))}
      </tbody>
    </RovingTable>
  );
}

function Row({ row, opened }: { readonly row: HolidayRow; readonly opened: string | null }) {
  const { entry, isHeld } = row;
  const { open, withdraw } = useHolidays.getState();
  const { sign, tone } = statusLooks[entry.status];
  const isOpened = entry.entry === opened;
  return (
    <tr className={isHeld ? undefined : 'holidays-gone'} aria-selected={isOpened}>
      <td className="holidays-day">{weekdayDate(entry.from)}</td>
      <td className="holidays-day">{entry.to === entry.from ? '' : weekdayDate(entry.to)}</td>
      <td className="holidays-name">
        {isHeld ? (
          <RovingButton
            className="cell-button"
            aria-pressed={isOpened}
            aria-label={`${text.change}: ${entry.name}`}
            onClick={() => open({ kind: 'change', entry })}
          >
            {entry.name}
          </RovingButton>
        ) : (
          entry.name
        )}
        <span className="only-narrow small muted">{entry.source}</span>
      </td>
      <td className="holidays-kind">{holidayKindWords[entry.kind]}</td>
      <td className="holidays-swap">{swapWords(row)}</td>
      <td>
        <StateWord sign={sign} word={dayStatusWords[entry.status]} tone={isHeld ? tone : 'calm'} />
      </td>
      <td className="hide-narrow holidays-source">{entry.source}</td>
      <td className="hide-narrow">{recordedWords(entry)}</td>
      <td className="holidays-deeds">
        {isHeld ? (
          <>
            <RovingButton
              className="link-button"
              aria-label={`${text.change} ${entry.name}`}
              onClick={() => open({ kind: 'change', entry })}
            >
              {text.change}
            </RovingButton>
            <RovingButton
              className="link-button"
              aria-label={`${text.withdraw} ${entry.name}`}
              onClick={() => void withdraw(entry)}
            >
              {text.withdraw}
            </RovingButton>
          </>
        ) : (
          <span className="small">{withdrawnWords(entry)}</span>
        )}
      </td>
    </tr>
  );
}
