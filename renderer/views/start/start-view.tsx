import { lazy, Suspense } from 'react';
import { Button } from '../../parts/button';
import { type Preset, usePlan } from '../../stores/plan';
import { usePlanReading } from '../../stores/plan-reading';
import { presetContents, startText } from '../../text/start';
import { DropZone } from '../shell/drop-zone';
import { LoadingLine } from '../shell/loading-line';
import { RefusedNotice } from '../shell/refused-notice';

const PlanReadingView = lazy(() =>
  import('../plan-reading/plan-reading-view').then(({ PlanReadingView: view }) => ({ default: view })),
);

/** An empty database: choose the plan to begin with, or read it from a document. */
export function StartView({ presets }: { readonly presets: readonly Preset[] }) {
  const filling = usePlan((state) => state.filling);
  const fillFrom = usePlan((state) => state.fillFrom);
  const isReading = usePlanReading((state) => state.visible);
  if (isReading) {
    return (
      <main className="alone-window">
        <RefusedNotice />
        <Suspense fallback={<LoadingLine />}>
          <PlanReadingView />
        </Suspense>
        <DropZone onlyDocuments />
      </main>
    );
  }
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
      <div className="actions">
        <Button onClick={() => usePlanReading.getState().show()}>{startText.readPlan}</Button>
        <span className="muted">{startText.readPlanNote}</span>
      </div>
      <DropZone onlyDocuments />
    </main>
  );
}
