import { Button } from '../../parts/button';
import { MessageBox } from '../../parts/message-box';
import { SidePanel } from '../../parts/side-panel';
import { useReminders } from '../../stores/reminders';
import { remindersText as text } from '../../text/reminders';
import { shellText } from '../../text/shell';
import { ProblemBox } from '../problem-box';
import { LoadingLine } from '../shell/loading-line';
import { ReminderForm } from './reminder-form';

/** Nhắc việc: when reminders come, and how. */
export function ReminderPanel() {
  const settings = useReminders((state) => state.settings);
  const before = useReminders((state) => state.settingsBefore);
  const { saveSettings } = useReminders.getState();
  const close = () => useReminders.getState().setPanelOpen(false);
  return (
    <SidePanel title={text.panel} closeLabel={shellText.close} onClose={close}>
      <div role="status">
        {before ? (
          <MessageBox
            tone="note"
            title={text.saved}
            actions={<Button onClick={() => void saveSettings(before)}>{text.undo}</Button>}
          />
        ) : null}
      </div>
      {settings.status === 'loading' ? <LoadingLine /> : null}
      {settings.status === 'failed' ? <ProblemBox problem={settings.problem} /> : null}
      {settings.status === 'ready' ? (
        <ReminderForm key={JSON.stringify(settings.value)} settings={settings.value} onCancel={close} />
      ) : null}
    </SidePanel>
  );
}
