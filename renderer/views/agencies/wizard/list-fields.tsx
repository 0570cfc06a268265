import { useId } from 'react';
import { Button } from '../../../parts/button';
import { TextField } from '../../../parts/text-field';
import { useAgencies } from '../../../stores/agencies';
import { useAgencyWizard } from '../../../stores/agencies-wizard';
import { wizardText as text } from '../../../text/agencies-wizard';

/** The group, and the workbook that its list is read from. */
export function ListFields() {
  const id = useId();
  const { kind, group, newGroupName, path } = useAgencyWizard((state) => state.draft);
  const missing = useAgencyWizard((state) => state.missing);
  const change = useAgencyWizard((state) => state.change);
  const chooseFile = useAgencyWizard((state) => state.chooseFile);
  const groups = useAgencies((state) => state.groups);
  const isTier = kind === 'replace_tier';
  return (
    <>
      <span className="wizard-field">
        <label htmlFor={id}>{text.group}</label>
        <select
          id={id}
          value={group ?? ''}
          aria-invalid={missing.includes('group')}
          onChange={(event) => change({ group: event.target.value === '' ? null : event.target.value })}
        >
          <option value="">{isTier ? text.chooseGroup : text.noGroup}</option>
          {groups
            .filter(({ validTo }) => validTo === null)
            .map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
        </select>
      </span>
      {isTier ? (
        <TextField
          className="wizard-field"
          label={text.newGroupName}
          hint={text.newGroupNameHint}
          value={newGroupName}
          longest={300}
          onChange={(name) => change({ newGroupName: name })}
        />
      ) : null}
      <span className="wizard-field">
        <span>{text.file}</span>
        <span className="wizard-file">
          <Button
            onClick={() => void chooseFile(text.chooseFileTitle)}
            label={`${text.file}: ${text.chooseFile}`}
          >
            {text.chooseFile}
          </Button>
          {path === null ? (
            <span className="muted">{isTier ? text.tierHint : text.rosterHint}</span>
          ) : (
            <span className="breakable" title={path}>
              {fileNameOf(path)}
            </span>
          )}
        </span>
      </span>
    </>
  );
}

function fileNameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
