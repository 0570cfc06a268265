import type { Indicator, Quotient } from '../../../shared/domain/indicator';
import { Button } from '../../parts/button';
import { MessageBox } from '../../parts/message-box';
import { type FigurePlace, useConsolidation } from '../../stores/consolidation';
import { quotientWords, traceText } from '../../text/consolidation';

type DerivedNoteProps = {
  readonly place: FigurePlace;
  readonly quotient: Quotient;
  readonly indicators: readonly Indicator[];
};

/** For a rate, which no agency reports: how it is worked out, and the way to the sources of its two parts. */
export function DerivedNote({ place, quotient, indicators }: DerivedNoteProps) {
  const open = useConsolidation((state) => state.open);
  const parts = [quotient.numerator, quotient.denominator].flatMap((part) =>
    indicators.filter(({ code }) => code === part),
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
