import type { HeirDraft } from '../../../model/agency-draft';
import { noHeir } from '../../../model/agency-draft';
import { Button } from '../../../parts/button';
import { TextField } from '../../../parts/text-field';
import { useAgencyWizard } from '../../../stores/agencies-wizard';
import { wizardText as text } from '../../../text/agencies-wizard';
import { ChosenAgencies } from './chosen-agencies';
import { HeirFields } from './heir-fields';
import { MovedFields } from './moved-fields';

/** Whom an event happens to, and what comes of it, for each kind of event that needs no list. */
export function AgencyFields() {
  const draft = useAgencyWizard((state) => state.draft);
  const missing = useAgencyWizard((state) => state.missing);
  const change = useAgencyWizard((state) => state.change);
  const { kind, agencies, heirs } = draft;
  const isMerge = kind === 'merge';
  const setHeir = (index: number) => (heir: HeirDraft) =>
    change({ heirs: heirs.map((one, at) => (at === index ? heir : one)) });
  return (
    <>
      <ChosenAgencies
        label={isMerge ? text.merged : text.agency}
        chosen={isMerge ? agencies : agencies.slice(0, 1)}
        several={isMerge}
        onChange={(chosen) => change({ agencies: chosen })}
      />
      {kind === 'rename' ? (
        <>
          <TextField
            className="wizard-field"
            label={text.newName}
            value={draft.name}
            longest={300}
            isBad={missing.includes('name')}
            onChange={(name) => change({ name })}
          />
          <TextField
            className="wizard-field"
            label={text.abbreviation}
            value={draft.abbreviation}
            longest={60}
            onChange={(abbreviation) => change({ abbreviation })}
          />
        </>
      ) : null}
      {kind === 'merge' || kind === 'transfer' ? (
        <HeirFields
          label={isMerge ? text.into : text.receiver}
          heir={heirs[0] ?? noHeir}
          onChange={(heir) => change({ heirs: [heir] })}
        />
      ) : null}
      {kind === 'split' ? (
        <>
          {heirs.map((heir, index) => (
            <HeirFields
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place while it is filled in.
              key={index}
              label={`${text.heirs} ${index + 1}`}
              heir={heir}
              onChange={setHeir(index)}
              onRemove={
                heirs.length > 1 ? () => change({ heirs: heirs.filter((_, at) => at !== index) }) : undefined
              }
            />
          ))}
          <span className="wizard-field">
            <span />
            <span className="actions">
              <Button onClick={() => change({ heirs: [...heirs, noHeir] })}>{text.addHeir}</Button>
              <label>
                <input
                  type="checkbox"
                  checked={draft.keeps}
                  onChange={(event) => change({ keeps: event.target.checked })}
                />{' '}
                {text.keeps}
              </label>
            </span>
          </span>
        </>
      ) : null}
      {kind === 'transfer' ? <MovedFields /> : null}
    </>
  );
}
