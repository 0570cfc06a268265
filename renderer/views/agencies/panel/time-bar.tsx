import { useState } from 'react';
import type { AgencyDetail } from '../../../../shared/domain/agencies/agency-detail';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { formatDate } from '../../../../shared/domain/format-vietnamese';
import { type TimeRow, timelineOf } from '../../../model/agency-timeline';
import { useAgencies } from '../../../stores/agencies';
import { agencyPanelText as text } from '../../../text/agencies-panel';
import { PanelSection } from './panel-section';

const shownAtMost = 6;

type TimeBarProps = { readonly detail: AgencyDetail; readonly today: CalendarDate };

/** The agency between those before and after it, on one bar of time; the others lead to themselves. */
export function TimeBar({ detail, today }: TimeBarProps) {
  const timeline = timelineOf(detail, today);
  const of = (role: TimeRow['role']) => timeline.rows.filter((row) => row.role === role);
  return (
    <PanelSection title={text.timeBar}>
      <div className="time-bar">
        {timeline.marks.map(({ day, at }) => (
          <span key={day} className="time-mark" style={{ left: `${at}%` }} />
        ))}
        <span className="time-mark time-today" style={{ left: `${timeline.today}%` }} title={text.today} />
        <TimeRows label={text.predecessor} rows={of('predecessor')} />
        <TimeRows label={text.self} rows={of('self')} />
        <TimeRows label={text.successor} rows={of('successor')} />
      </div>
      <div className="time-days muted small">
        {timeline.marks.map(({ day }) => (
          <span key={day}>{formatDate(day)}</span>
        ))}
        <span>┆ {text.today}</span>
      </div>
    </PanelSection>
  );
}

function TimeRows({ label, rows }: { readonly label: string; readonly rows: readonly TimeRow[] }) {
  const [isAll, setIsAll] = useState(false);
  if (rows.length === 0) return null;
  const shown = isAll ? rows : rows.slice(0, shownAtMost);
  return (
    <ul aria-label={label}>
      {shown.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an agency can come after another one in several ways.
        <li key={`${row.code} ${index}`}>
          <Bar row={row} label={label} />
        </li>
      ))}
      {rows.length > shown.length ? (
        <li>
          <button type="button" className="link-button agency-more" onClick={() => setIsAll(true)}>
            {text.more(rows.length - shown.length)}
          </button>
        </li>
      ) : null}
    </ul>
  );
}

function Bar({ row, label }: { readonly row: TimeRow; readonly label: string }) {
  const { role, code, name, day, from, to, isOpenFrom, isOpenTo } = row;
  const style = { marginLeft: `${from}%`, width: `${Math.max(to - from, 1)}%` };
  const ends = `${isOpenFrom ? ' is-open-from' : ''}${isOpenTo ? ' is-open-to' : ''}`;
  const title = [name, code, day === null ? '' : formatDate(day)].filter((part) => part !== '').join(' · ');
  if (role === 'self') {
    return (
      <span className="time-name" title={title}>
        <span className={`time-span time-self${ends}`} style={style} />
        <b>{name}</b>
      </span>
    );
  }
  return (
    <button
      type="button"
      className="time-name time-button"
      title={title}
      aria-label={`${label}: ${title}`}
      onClick={() => void useAgencies.getState().open(code)}
    >
      <span className={`time-span${ends}`} style={style} />
      {name}
    </button>
  );
}
