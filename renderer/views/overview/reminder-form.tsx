import { useState } from 'react';
import { readSteps, stepsTyped } from '../../model/reminders-steps';
import { FormFrame } from '../../parts/form-frame';
import { TextField } from '../../parts/text-field';
import { type ReminderSettings, useReminders } from '../../stores/reminders';
import { remindersText as text } from '../../text/reminders';
import { CheckLine } from './check-line';

type ReminderFormProps = { readonly settings: ReminderSettings; readonly onCancel: () => void };

/** The steps in working days, whether the system shows them, whether the program stays in the tray. */
export function ReminderForm({ settings, onCancel }: ReminderFormProps) {
  const [steps, setSteps] = useState(stepsTyped(settings.steps));
  const [notify, setNotify] = useState(settings.notify);
  const [stayInTray, setStayInTray] = useState(settings.stayInTray);
  const [isTried, setTried] = useState(false);
  const read = readSteps(steps);
  const save = async () => {
    setTried(true);
    if (read === null) return;
    await useReminders.getState().saveSettings({ steps: read, notify, stayInTray });
  };
  return (
    <FormFrame
      title={text.panel}
      save={text.save}
      cancel={text.cancel}
      keys={text.saveKeys}
      fault={read === null ? text.badSteps : null}
      isTried={isTried}
      onSave={() => void save()}
      onCancel={onCancel}
    >
      <TextField
        label={text.steps}
        hint={text.stepsHint}
        longest={60}
        isBad={read === null}
        value={steps}
        onChange={setSteps}
      />
      <p className="muted small">{text.stepsNote}</p>
      <div className="reminder-checks">
        <CheckLine label={text.notify} isOn={notify} onChange={setNotify} />
        <CheckLine label={text.stayInTray} isOn={stayInTray} onChange={setStayInTray} />
      </div>
    </FormFrame>
  );
}
