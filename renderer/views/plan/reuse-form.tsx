import { useEffect, useState } from 'react';
import { movedUp, reuseOrder } from '../../model/reuse-order';
import { Button } from '../../parts/button';
import { FormFrame } from '../../parts/form-frame';
import { readyValue } from '../../stores/loadable';
import { type RequestSummary, useRequests } from '../../stores/requests';
import { dutyFormText } from '../../text/duties';
import { reusableWords, reuseText as text } from '../../text/plan-requests';
import { ProblemBox } from '../problem-box';
import { LoadingLine } from '../shell/loading-line';

type ReuseFormProps = { readonly request: RequestSummary; readonly onDone: () => void };

/** Changes which periods a request takes figures over from, and which of them comes first. */
export function ReuseForm({ request, onDone }: ReuseFormProps) {
  const prepared = useRequests((state) => state.prepared);
  const [moved, setMoved] = useState<readonly string[] | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(request.reuse));
  const date = request.date ?? request.dataTo;
  useEffect(() => void useRequests.getState().prepare(date), [date]);
  const reusable = (prepared ? readyValue(prepared)?.reusable : null) ?? [];
  const held = new Map(reusable.map((one) => [one.period.code, one]));
  const order = moved ?? reuseOrder(request.reuse, [...held.keys()], request.period);
  const toggle = (code: string) => {
    const next = new Set(chosen);
    if (!next.delete(code)) next.add(code);
    setChosen(next);
  };
  const save = async () => {
    const reuse = order.filter((code) => chosen.has(code));
    if (await useRequests.getState().setReuse(request.period, reuse)) onDone();
  };
  return (
    <FormFrame
      title={text.title}
      save={text.save}
      cancel={text.cancel}
      keys={dutyFormText.saveKeys}
      fault={null}
      isTried={false}
      onSave={() => void save()}
      onCancel={onDone}
    >
      {prepared === null || prepared.status === 'loading' ? <LoadingLine /> : null}
      {prepared?.status === 'failed' ? <ProblemBox problem={prepared.problem} /> : null}
      <fieldset>
        <legend>{text.periods}</legend>
        <p className="muted">{order.length === 0 ? text.none : text.order}</p>
        {order.map((code) => {
          const words = reusableWords(code, held.get(code));
          const isLater = chosen.has(code) && order.find((one) => chosen.has(one)) !== code;
          return (
            <div key={code} className="plan-reuse-choice">
              <label>
                <input type="checkbox" checked={chosen.has(code)} onChange={() => toggle(code)} /> {words}
              </label>
              {isLater ? (
                <Button
                  kind="quiet"
                  label={`${text.up}: ${words}`}
                  onClick={() => setMoved(movedUp(order, chosen, code))}
                >
                  ↑ {text.up}
                </Button>
              ) : null}
            </div>
          );
        })}
      </fieldset>
    </FormFrame>
  );
}
