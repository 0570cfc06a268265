import { useEffect } from 'react';
import { useConsolidation } from '../../stores/consolidation';
import { useNotices } from '../../stores/notices';
import { usePlan } from '../../stores/plan';
import { useReception } from '../../stores/reception';

/** Marks the page as ready once the first screen stands there with its data, for those who wait for it from outside. */
export function useReadyMark(): void {
  const stopped = useNotices((state) => state.stopped !== null);
  const planStatus = usePlan(({ atWork }) =>
    atWork.status === 'ready' && atWork.value.plan ? 'plan' : atWork.status,
  );
  const filled = useConsolidation(({ summary }) => summary.status !== 'loading');
  const received = useReception(({ table }) => table.status !== 'loading');
  const settled = stopped || (planStatus === 'plan' ? filled && received : planStatus !== 'loading');

  useEffect(() => {
    if (!settled) return;
    // The frame paints what is settled; the timer runs after it.
    const frame = requestAnimationFrame(() => {
      setTimeout(() => {
        document.body.dataset['ready'] = 'true';
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [settled]);
}
