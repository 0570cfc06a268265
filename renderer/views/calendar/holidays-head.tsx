import { Button } from '../../parts/button';
import { NativeSelect } from '../../parts/native-select';
import { StateWord } from '../../parts/state-word';
import { useHolidays } from '../../stores/holidays';
import { readyValue } from '../../stores/loadable';
import { today } from '../../stores/today';
import { holidaysText as text, yearCountWords, yearStateWords } from '../../text/holidays';

/** The year, how sure its table is and by which document, and what can be done to it. */
export function HolidaysHead() {
  const year = useHolidays((state) => state.year);
  const years = useHolidays((state) => state.years);
  const table = readyValue(useHolidays((state) => state.table));
  const { choose, open, unconfirm } = useHolidays.getState();
  const thisYear = Number(today().slice(0, 4));
  const around = [-1, 0, 1, 2].map((offset) => thisYear + offset);
  const all = [...new Set([...years, ...around, year])].toSorted((left, right) => left - right);
  const isConfirmed = table?.state === 'confirmed';
  return (
    <div className="holidays-head">
      <NativeSelect
        label={text.year}
        value={String(year)}
        options={all.map((one) => ({ value: String(one), label: String(one) }))}
        onChange={(value) => void choose(Number(value))}
      />
      {table ? (
        <div className="holidays-state">
          <StateWord
            sign={isConfirmed ? '●' : '◌'}
            word={yearStateWords(table)}
            tone={isConfirmed ? 'good' : 'warn'}
          />
          <div className="muted small">
            {[table.remark, yearCountWords(table)].filter((words) => words !== '').join(' ')}
          </div>
        </div>
      ) : null}
      <div className="actions">
        {table === null ? null : isConfirmed ? (
          <Button kind="quiet" onClick={() => void unconfirm()}>
            {text.unconfirm}
          </Button>
        ) : (
          <Button onClick={() => open({ kind: 'confirm' })}>{text.confirm}</Button>
        )}
        <Button onClick={() => open({ kind: 'add' })}>{text.add}</Button>
      </div>
    </div>
  );
}
