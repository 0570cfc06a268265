import { useEffect, useState } from 'react';
import { isLetterDay } from '../../../shared/domain/requests/propose-request';
import { typedDay } from '../../model/plan-typed';
import { DayField } from '../../parts/day-field';
import { FormFrame } from '../../parts/form-frame';
import { NativeSelect } from '../../parts/native-select';
import { TextArea } from '../../parts/text-area';
import { TextField } from '../../parts/text-field';
import { readyValue } from '../../stores/loadable';
import { useRequests } from '../../stores/requests';
import { dutyFormText } from '../../text/duties';
import { requestFormText as text } from '../../text/plan-requests';
import { ProblemBox } from '../problem-box';
import { LetterTermsFields } from './request-due-fields';
import { nothingFilled, type RequestFilling, readRequest } from './request-filling';
import { RequestProposal } from './request-proposal';

/** Opens a request from the letter that asks. What its day proposes is shown before anything is recorded. */
export function RequestForm({ onDone }: { readonly onDone: () => void }) {
  const [filled, setFilled] = useState(nothingFilled);
  const [isTried, setTried] = useState(false);
  const prepared = useRequests((state) => state.prepared);
  const put = (part: Partial<RequestFilling>) => setFilled({ ...filled, ...part });
  const date = typedDay(filled.date);
  const day = date.kind === 'value' && isLetterDay(date.value) ? date.value : null;
  useEffect(() => {
    if (day !== null) void useRequests.getState().prepare(day);
  }, [day]);
  const read = readRequest(filled);
  const proposal = day !== null && prepared ? readyValue(prepared) : null;
  const save = async () => {
    setTried(true);
    if ('request' in read && (await useRequests.getState().open(read.request))) onDone();
  };
  return (
    <FormFrame
      title={text.title}
      save={text.save}
      cancel={text.cancel}
      keys={dutyFormText.saveKeys}
      fault={'fault' in read ? read.fault : null}
      isTried={isTried}
      onSave={() => void save()}
      onCancel={onDone}
    >
      <div className="actions">
        <DayField
          label={text.date}
          value={filled.date}
          onChange={(value) => put({ date: value })}
          takesFocus
        />
        <TextField
          label={text.number}
          longest={200}
          width={180}
          value={filled.number}
          onChange={(number) => put({ number })}
        />
        <TextField
          label={text.asker}
          longest={500}
          width={220}
          value={filled.asker}
          onChange={(asker) => put({ asker })}
        />
      </div>
      <TextField
        label={text.about}
        longest={2000}
        value={filled.title}
        onChange={(title) => put({ title })}
      />
      <div className="actions">
        <NativeSelect
          label={text.dueBy}
          value={filled.dueBy}
          options={[
            { value: 'day', label: text.dueByDay },
            { value: 'count', label: text.dueByCount },
          ]}
          onChange={(value) => put({ dueBy: value === 'count' ? 'count' : 'day' })}
        />
        {filled.dueBy === 'day' ? (
          <DayField label={text.dueOn} value={filled.dueOn} onChange={(dueOn) => put({ dueOn })} />
        ) : (
          <LetterTermsFields
            filled={filled.dueTerms}
            put={(part) => put({ dueTerms: { ...filled.dueTerms, ...part } })}
          />
        )}
      </div>
      <TextArea label={text.quote} longest={4000} value={filled.quote} onChange={(quote) => put({ quote })} />
      {day !== null && prepared?.status === 'failed' ? <ProblemBox problem={prepared.problem} /> : null}
      {proposal ? <RequestProposal proposal={proposal} filled={filled} put={put} /> : null}
    </FormFrame>
  );
}
