import { Button } from '../../parts/button';
import { type Preset, usePlan } from '../../stores/plan';
import { presetContents, startText } from '../../text/start';
import { RefusedNotice } from '../shell/refused-notice';

/** An empty database: choose the plan to begin with. */
export function StartView({ presets }: { readonly presets: readonly Preset[] }) {
  const filling = usePlan((state) => state.filling);
  const fillFrom = usePlan((state) => state.fillFrom);
  return (
    <main className="whole-window">
      <h1>{startText.title}</h1>
      <p>{presets.length > 0 ? startText.intro : startText.noPresets}</p>
      <RefusedNotice />
      <ul className="stack" aria-label={startText.listLabel}>
        {presets.map((preset) => (
          <li key={preset.code} className="sheet preset">
            <div>
              <h2>{preset.title}</h2>
              <p className="muted">{presetContents(preset)}</p>
            </div>
            <Button
              kind="primary"
              disabled={filling}
              label={`${startText.load}: ${preset.title}`}
              onClick={() => void fillFrom(preset.code)}
            >
              {filling ? startText.loading : startText.load}
            </Button>
          </li>
        ))}
      </ul>
    </main>
  );
}
