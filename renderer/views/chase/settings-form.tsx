import { useState } from 'react';
import {
  blankFields,
  ladderFields,
  letterheadFields,
  readSettings,
  type SettingsFilling,
  settingsFilling,
} from '../../model/chase-settings';
import { FormFrame } from '../../parts/form-frame';
import { TextArea } from '../../parts/text-area';
import { TextField } from '../../parts/text-field';
import { type ChaseSettings, useChaseSettings } from '../../stores/chase-settings';
import {
  ladderLabels,
  letterheadHints,
  letterheadLabels,
  chaseSettingsText as text,
} from '../../text/chase-settings';

type SettingsFormProps = { readonly settings: ChaseSettings; readonly onDone: () => void };

/** The steps in working days and the head of the letters; what is blank stays blank on paper, and the form says so. */
export function SettingsForm({ settings, onDone }: SettingsFormProps) {
  const [filled, setFilled] = useState(() => settingsFilling(settings));
  const [isTried, setTried] = useState(false);
  const put = (part: Partial<SettingsFilling>) => setFilled({ ...filled, ...part });
  const read = readSettings(filled);
  const blank = 'settings' in read ? blankFields(read.settings) : [];
  const save = async () => {
    setTried(true);
    if ('settings' in read && (await useChaseSettings.getState().save(read.settings))) onDone();
  };
  return (
    <FormFrame
      title={text.ladder}
      save={text.save}
      cancel={text.cancel}
      keys={text.saveKeys}
      fault={'settings' in read ? null : read.bad === 'signerTitle' ? text.badSigner : text.badNumber}
      isTried={isTried}
      onSave={() => void save()}
      onCancel={onDone}
    >
      {ladderFields.map((field) => (
        <TextField
          key={field}
          label={ladderLabels[field]}
          width={74}
          longest={4}
          isBad={'bad' in read && read.bad === field}
          value={filled[field]}
          onChange={(value) => put({ [field]: value })}
        />
      ))}
      <h3>{text.letterhead}</h3>
      {letterheadFields.map((field) =>
        field === 'signerTitle' ? (
          <TextArea
            key={field}
            label={letterheadLabels[field]}
            longest={400}
            value={filled.signerTitle}
            onChange={(signerTitle) => put({ signerTitle })}
          />
        ) : (
          <TextField
            key={field}
            label={letterheadLabels[field]}
            hint={letterheadHints[field]}
            longest={
              field === 'symbol' || field === 'archive'
                ? 50
                : field === 'superior' || field === 'issuer'
                  ? 200
                  : 100
            }
            value={filled[field]}
            onChange={(value) => put({ [field]: value })}
          />
        ),
      )}
      <p className="muted small">
        {blank.length === 0
          ? text.complete
          : `${text.blank} ${blank.map((field) => letterheadLabels[field]).join('; ')}. ${text.blankNote}`}
      </p>
    </FormFrame>
  );
}
