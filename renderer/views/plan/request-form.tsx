import { useEffect, useState } from 'react';
import { formatDate } from '../../../shared/domain/format-vietnamese';
import { isLetterDay } from '../../../shared/domain/requests/propose-request';
import { typedDay } from '../../model/plan-typed';
import { DayField } from '../../parts/day-field';
import { FormFrame } from '../../parts/form-frame';
import { TextArea } from '../../parts/text-area';
import { TextField } from '../../parts/text-field';
import { readyValue } from '../../stores/loadable';
import { type OpenedRequest, type PreparedRequest, useRequests } from '../../stores/requests';
import { dutyFormText } from '../../text/duties';
import { periodTitle } from '../../text/period';
import { requestFormText as text } from '../../text/plan-requests';
import { ProblemBox } from '../problem-box';

type Filling = {
  readonly number: string;
  readonly date: string;
  readonly asker: string;
  readonly title: string;
  readonly dueOn: string;
  readonly quote: string;
  /** Null takes what is proposed. */
  readonly reuse: readonly string[] | null;
  /** Null asks for all. */
  readonly indicators: readonly string[] | null;
};

const nothing: Filling = {
  ...{ number: '', date: '', asker: '', title: '', dueOn: '', quote: '' },
  ...{ reuse: null, indicators: null },
};

/** Opens a request from the letter that asks. What its day proposes is shown before anything is recorded. */
export function RequestForm({ onDone }: { readonly onDone: () => void }) {
  const [filled, setFilled] = useState(nothing);
  const [isTried, setTried] = useState(false);
  const prepared = useRequests((state) => state.prepared);
  const put = (part: Partial<Filling>) => setFilled({ ...filled, ...part });
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
      <DayField label={text.dueOn} value={filled.dueOn} onChange={(dueOn) => put({ dueOn })} />
      <TextArea label={text.quote} longest={4000} value={filled.quote} onChange={(quote) => put({ quote })} />
      {day !== null && prepared?.status === 'failed' ? <ProblemBox problem={prepared.problem} /> : null}
      {proposal ? <Proposal proposal={proposal} filled={filled} put={put} /> : null}
    </FormFrame>
  );
}

type Reading = { readonly request: OpenedRequest } | { readonly fault: string };

function readRequest(filled: Filling): Reading {
  const date = typedDay(filled.date);
  if (date.kind !== 'value' || !isLetterDay(date.value)) return { fault: text.badDate };
  const due = typedDay(filled.dueOn);
  if (due.kind === 'bad' || (due.kind === 'value' && due.value < date.value)) return { fault: text.badDue };
  if (filled.asker.trim() === '') return { fault: text.noAsker };
  if (filled.indicators?.length === 0) return { fault: text.noIndicator };
  return {
    request: {
      number: filled.number.trim() === '' ? null : filled.number.trim(),
      date: date.value,
      asker: filled.asker.trim(),
      title: filled.title.trim(),
      dueOn: due.kind === 'value' ? due.value : null,
      quote: filled.quote.trim(),
      ...{ dataFrom: null, dataTo: null },
      reuse: filled.reuse === null ? null : [...filled.reuse],
      indicators: filled.indicators === null ? null : [...filled.indicators],
    },
  };
}

type ProposalProps = {
  readonly proposal: PreparedRequest;
  readonly filled: Filling;
  readonly put: (part: Partial<Filling>) => void;
};

function Proposal({ proposal, filled, put }: ProposalProps) {
  const { period, dataFrom, dataTo, reusable, indicators } = proposal;
  const reuse = filled.reuse ?? reusable.filter(({ isProposed }) => isProposed).map((one) => one.period.code);
  return (
    <>
      <dl className="facts">
        <dt>{text.period}</dt>
        <dd>{periodTitle(period)}</dd>
        <dt>{text.window}</dt>
        <dd>
          {formatDate(dataFrom)} – {formatDate(dataTo)}
        </dd>
      </dl>
      <Choices
        legend={text.reuse}
        none={text.noReuse}
        choices={reusable.map((one) => ({
          value: one.period.code,
          label: `${periodTitle(one.period.code)} (${one.reports} báo cáo, ${one.figures} số liệu)`,
        }))}
        chosen={reuse}
        onChange={(chosen) => put({ reuse: chosen })}
      />
      <Choices
        legend={`${text.indicators} (${filled.indicators?.length ?? indicators.length}/${indicators.length})`}
        none=""
        choices={indicators.map(({ code, name }) => ({ value: code, label: `${code} · ${name}` }))}
        chosen={filled.indicators ?? indicators.map(({ code }) => code)}
        onChange={(chosen) => put({ indicators: chosen.length === indicators.length ? null : chosen })}
      />
    </>
  );
}

type ChoicesProps = {
  readonly legend: string;
  readonly none: string;
  readonly choices: ReadonlyArray<{ readonly value: string; readonly label: string }>;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
};

/** Several of a list, kept in the order of the list. */
function Choices({ legend, none, choices, chosen, onChange }: ChoicesProps) {
  const held = new Set(chosen);
  const toggle = (value: string) => {
    const next = new Set(held);
    if (!next.delete(value)) next.add(value);
    onChange(choices.flatMap((choice) => (next.has(choice.value) ? [choice.value] : [])));
  };
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.length === 0 ? <p className="muted">{none}</p> : null}
      <div className="plan-choices">
        {choices.length > 3 ? (
          <label>
            <input
              type="checkbox"
              checked={held.size === choices.length}
              onChange={() => onChange(held.size === choices.length ? [] : choices.map(({ value }) => value))}
            />
            <b>{text.allIndicators}</b>
          </label>
        ) : null}
        {choices.map(({ value, label }) => (
          <label key={value}>
            <input type="checkbox" checked={held.has(value)} onChange={() => toggle(value)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
