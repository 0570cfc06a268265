import { SidePanel } from '../../parts/side-panel';
import { useChase } from '../../stores/chase';
import { useChaseSettings } from '../../stores/chase-settings';
import { chaseSettingsText as text } from '../../text/chase-settings';
import { shellText } from '../../text/shell';
import { ProblemBox } from '../problem-box';
import { LoadingLine } from '../shell/loading-line';
import { SettingsForm } from './settings-form';
import { useFieldFocus } from './use-field-focus';

/** When the steps come, and what letters say of their sender. */
export function SettingsSide() {
  const settings = useChaseSettings((state) => state.settings);
  const inside = useFieldFocus(settings.status);
  const close = () => useChase.getState().setSide(null);
  return (
    <SidePanel title={text.title} closeLabel={shellText.close} onClose={close}>
      <div ref={inside} className="chase-side">
        {settings.status === 'loading' ? <LoadingLine /> : null}
        {settings.status === 'failed' ? <ProblemBox problem={settings.problem} /> : null}
        {settings.status === 'ready' ? <SettingsForm settings={settings.value} onDone={close} /> : null}
      </div>
    </SidePanel>
  );
}
