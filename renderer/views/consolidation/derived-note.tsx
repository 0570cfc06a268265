import type { Indicator } from '../../../shared/domain/indicator';
import { Button } from '../../parts/button';
import { MessageBox } from '../../parts/message-box';
import { type FigurePlace, useConsolidation } from '../../stores/consolidation';
import { readyValue } from '../../stores/loadable';
import { usePlan } from '../../stores/plan';
import { quotientWords, traceText } from '../../text/consolidation';

/** For a rate, which no agency reports: how it is worked out, and the way to the sources of its two parts. */
export function DerivedNote({ place }: { readonly place: FigurePlace }) {
  const open = useConsolidation((state) => state.open);
  const indicators = usePlan(({ atWork }) => {
    const value = readyValue(atWork);
    return value?.plan ? value.indicators : null;
  });
  const quotient = indicators?.find(({ code }) => code === place.indicator)?.quotient;
  if (!quotient) return null;

  const parts = [quotient.numerator, quotient.denominator].flatMap(
    (part): readonly Indicator[] => indicators?.filter(({ code }) => code === part) ?? [],
  );
  return (
    <MessageBox
      tone="note"
      title={traceText.derived}
      actions={parts.map(({ code, name }) => (
        <Button
          key={code}
          label={`${traceText.title} ${code} ${name}`}
          onClick={() => void open({ indicator: code, period: place.period })}
        >
          {traceText.title} {code}
        </Button>
      ))}
    >
      <p>{quotientWords(quotient)}</p>
    </MessageBox>
  );
}
