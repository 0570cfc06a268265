import { movedKey } from '../../../model/agency-draft';
import { useAgencyWizard } from '../../../stores/agencies-wizard';
import { boundKindWords } from '../../../text/agencies';
import { wizardText as text } from '../../../text/agencies-wizard';

/** What an agency is bound to itself, marked where it is to go to another. */
export function MovedFields() {
  const bindings = useAgencyWizard((state) => state.bindings);
  const moved = useAgencyWizard((state) => state.draft.moved);
  const change = useAgencyWizard((state) => state.change);
  const keys = bindings.map(movedKey);
  const isAll = keys.length > 0 && keys.every((key) => moved.has(key));
  const toggle = (key: string) => {
    const next = new Set(moved);
    if (!next.delete(key)) next.add(key);
    change({ moved: next });
  };
  return (
    <fieldset className="wizard-moved">
      <legend>{text.moved}</legend>
      {bindings.length === 0 ? <p className="muted">{text.movedNone}</p> : null}
      {bindings.length > 1 ? (
        <label>
          <input
            type="checkbox"
            checked={isAll}
            onChange={() => change({ moved: isAll ? new Set() : new Set(keys) })}
          />
          <b>
            {text.all} ({keys.length})
          </b>
        </label>
      ) : null}
      {bindings.map((binding) => {
        const key = movedKey(binding);
        return (
          <label key={key}>
            <input type="checkbox" checked={moved.has(key)} onChange={() => toggle(key)} />
            <span>
              <span className="muted">
                {boundKindWords[binding.about]} {binding.key}
              </span>{' '}
              {binding.text}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
