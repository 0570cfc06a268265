import { Fragment, useEffect, useMemo, useRef } from 'react';
import type { EntryDraft } from '../../model/entry-draft';
import type { EntryTopic } from '../../model/entry-rows';
import { numberHeading, TableHead } from '../../parts/table-head';
import { entryText } from '../../text/entry';
import { EntryRow } from './entry-row';

type EntryTableProps = { readonly topics: readonly EntryTopic[]; readonly draft: EntryDraft };

/** The fields by topic. The first takes the focus, so that one can begin to type. */
export function EntryTable({ topics, draft }: EntryTableProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('[data-entry-field]')?.focus();
  }, []);
  const shown = useMemo(() => topics.flatMap(({ rows }) => rows.map(({ line }) => line.indicator)), [topics]);
  return (
    <div className="table-box" ref={box}>
      <table className="table entry-table" aria-label={entryText.title}>
        <TableHead
          headings={[
            entryText.code,
            entryText.indicator,
            { label: entryText.unit, className: 'hide-narrow' },
            numberHeading(entryText.lastYear),
            numberHeading(entryText.current),
            numberHeading(entryText.field, { className: 'entry-field-column' }),
            { label: entryText.reading, className: 'entry-reading-column' },
          ]}
        />
        <tbody>
          {topics.map(({ topic, rows }) => (
            <Fragment key={topic}>
              <tr className="group-row">
                <th scope="rowgroup" colSpan={7}>
                  {topic}
                </th>
              </tr>
              {rows.map((row) => (
                <EntryRow
                  key={row.line.indicator}
                  row={row}
                  text={draft.texts[row.line.indicator]}
                  shown={shown}
                />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
