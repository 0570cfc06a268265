import { useEffect, useMemo, useRef } from 'react';
import { Button } from '../../parts/button';
import { MessageBox } from '../../parts/message-box';
import { indicatorsByCode, usePlan } from '../../stores/plan';
import { type LastDeed, type Undone, useReception } from '../../stores/reception';
import { keptByWords, plainFigure, receptionText, undoneWords } from '../../text/reception';

/** What the last deed did to the figures that count, and the way back. */
export function LastDeedBox({ last }: { readonly last: LastDeed }) {
  const takeBack = useReception((state) => state.takeBack);
  const title = last.deed === 'typed' ? receptionText.typedDeed : undoneWords(last.deed, last.result);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={box} role="status">
      <MessageBox
        tone="note"
        title={title}
        actions={
          <Button keys={receptionText.undoKeys} onClick={() => void takeBack()}>
            {last.deed === 'undone' ? receptionText.redo : receptionText.undo}
          </Button>
        }
      >
        {last.deed === 'typed' ? null : <Effects result={last.result} />}
      </MessageBox>
    </div>
  );
}

function Effects({ result: { restored, kept } }: { readonly result: Undone }) {
  const atWork = usePlan((state) => state.atWork);
  const indicators = useMemo(() => indicatorsByCode(atWork), [atWork]);
  const decimals = (code: string) => indicators.get(code)?.decimals ?? 0;
  const name = (code: string) => indicators.get(code)?.name ?? '';
  return (
    <>
      {restored.length === 0 ? (
        <p>{receptionText.nothingRestored}</p>
      ) : (
        <>
          <p>
            {receptionText.restored} ({restored.length}):
          </p>
          <ul className="effects">
            {restored.map(({ indicator, before, beforeNil, after, afterNil }) => (
              <li key={indicator} title={name(indicator)}>
                <b>{indicator}</b> {plainFigure(before, beforeNil, decimals(indicator))} →{' '}
                {plainFigure(after, afterNil, decimals(indicator))}
              </li>
            ))}
          </ul>
        </>
      )}
      {kept.length > 0 ? (
        <>
          <p>
            {receptionText.kept} ({kept.length}):
          </p>
          <ul className="effects">
            {kept.map((one) => (
              <li key={one.indicator} title={name(one.indicator)}>
                <b>{one.indicator}</b> {plainFigure(one.value, one.nil, decimals(one.indicator))}{' '}
                <span className="muted">({keptByWords(one)})</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
