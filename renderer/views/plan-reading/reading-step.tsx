import { Button } from '../../parts/button';
import { ProgressBar } from '../../parts/progress-bar';
import { usePlanReading } from '../../stores/plan-reading';
import { planReadingText as text } from '../../text/plan-reading';

/** A document is being read; how long it takes is not known beforehand. */
export function ReadingStep({ stopping }: { readonly stopping: boolean }) {
  const stop = usePlanReading((state) => state.stop);
  return (
    <div className="reading-step" role="status">
      <p>{text.reading}</p>
      <ProgressBar label={text.reading} done={null} total={0} />
      <Button onClick={() => void stop()} disabled={stopping}>
        {stopping ? text.stopping : text.stop}
      </Button>
    </div>
  );
}
