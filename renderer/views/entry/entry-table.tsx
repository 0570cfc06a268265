import { Fragment, useEffect, useMemo, useRef } from 'react';
import type { EntryDraft } from '../../model/entry-draft';
import type { EntryTopic } from '../../model/entry-rows';
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
        <thead>
          <tr>
            <th scope="col">{entryText.code}</th>
            <th scope="col">{entryText.indicator}</th>
            <th scope="col" className="hide-narrow">
              {entryText.unit}
            </th>
            <th scope="col" className="number">
              {entryText.lastYear}
            </th>
            <th scope="col" className="number">
              {entryText.current}
            </th>
            <th scope="col" className="number entry-field-column">
              {entryText.field}
            </th>
            <th scope="col" className="entry-reading-column">
              {entryText.reading}
            </th>
          </tr>
        </thead>
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
