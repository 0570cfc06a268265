import { useId } from 'react';
import type { EntryDraft } from '../../model/entry-draft';
import { parseDate } from '../../model/parse-date';
import { Button } from '../../parts/button';
import { saveOriginal } from '../../stores/documents';
import { type EntryForm, useEntry } from '../../stores/entry';
import { entryText } from '../../text/entry';

type EntryHeadProps = { readonly form: EntryForm; readonly draft: EntryDraft };

/** When the report came and under which document; beside a scan, the scan. */
export function EntryHead({ form: { file }, draft }: EntryHeadProps) {
  const { head, setShowAll } = useEntry.getState();
  const showAll = useEntry((state) => state.showAll);
  const { receivedOn, documentNumber, documentDate } = draft;
  return (
    <div className="entry-head">
      <HeadField
        label={entryText.receivedOn}
        value={receivedOn}
        isWrong={parseDate(receivedOn) === null}
        isDate
        onChange={(text) => head({ receivedOn: text })}
      />
      <HeadField
        label={entryText.documentNumber}
        value={documentNumber}
        isWrong={false}
        onChange={(text) => head({ documentNumber: text })}
      />
      <HeadField
        label={entryText.documentDate}
        value={documentDate}
        isWrong={documentDate.trim() !== '' && parseDate(documentDate) === null}
        isDate
        onChange={(text) => head({ documentDate: text })}
      />
      {file ? (
        <span className="field">
          <span className="muted">{entryText.file}:</span> <span className="breakable">{file.name}</span>
          <Button
            onClick={() =>
              void saveOriginal({ sha256: file.sha256, fileName: file.name }, entryText.saveOriginalTitle)
            }
          >
            {entryText.saveOriginal}
          </Button>
        </span>
      ) : null}
      <label className="switch">
        <input type="checkbox" checked={showAll} onChange={(event) => setShowAll(event.target.checked)} />{' '}
        {entryText.showAll}
      </label>
    </div>
  );
}

type HeadFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly isWrong: boolean;
  readonly isDate?: boolean;
  readonly onChange: (text: string) => void;
};

function HeadField({ label, value, isWrong, isDate = false, onChange }: HeadFieldProps) {
  const id = useId();
  return (
    <span className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={isDate ? 'text-field date-field' : 'text-field document-field'}
        autoComplete="off"
        placeholder={isDate ? 'dd/mm/yyyy' : undefined}
        aria-invalid={isWrong}
        title={isWrong ? entryText.dateWrong : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </span>
  );
}
