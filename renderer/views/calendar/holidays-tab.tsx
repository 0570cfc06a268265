import { useEffect } from 'react';
import { Button } from '../../parts/button';
import { useHolidays } from '../../stores/holidays';
import { followHolidays } from '../../stores/holidays-follow';
import { holidaysText as text } from '../../text/holidays';
import { ProblemBox } from '../problem-box';
import { LoadingLine } from '../shell/loading-line';
import './holidays-tab.css';
import { HolidayConfirmForm } from './holidays-confirm-form';
import { HolidayDeedLine } from './holidays-deed-line';
import { HolidayForm } from './holidays-form';
import { HolidaysHead } from './holidays-head';
import { HolidaysTable } from './holidays-table';
import { useHolidayKeys } from './holidays-use-keys';

/** Ngày nghỉ: the table of a year, how sure it is, and what moves when it changes. */
export function HolidaysTab() {
  useEffect(followHolidays, []);
  const form = useHolidays((state) => state.form);
  const { open } = useHolidays.getState();
  useHolidayKeys(() => open(null));
  return (
    <div className="holidays">
      <HolidaysHead />
      <HolidayDeedLine />
      <div className="with-panel">
        <Content />
        {form === null ? null : (
          <aside className="holidays-form">
            {form.kind === 'confirm' ? (
              <HolidayConfirmForm />
            ) : (
              <HolidayForm
                key={form.kind === 'change' ? form.entry.entry : 'new'}
                entry={form.kind === 'change' ? form.entry : null}
              />
            )}
          </aside>
        )}
      </div>
    </div>
  );
}

function Content() {
  const table = useHolidays((state) => state.table);
  const { load } = useHolidays.getState();
  if (table.status === 'loading') return <LoadingLine />;
  if (table.status === 'failed') {
    return (
      <div className="holidays-empty">
        <ProblemBox
          problem={table.problem}
          actions={<Button onClick={() => void load()}>{text.retry}</Button>}
        />
      </div>
    );
  }
  return <HolidaysTable table={table.value} />;
}
