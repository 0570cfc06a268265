import { useEffect, useRef, useState } from 'react';
import { ShiftPolicy } from '../../../shared/domain/deadlines/rule-settings';
import { shiftPolicyWords } from '../../../shared/wording/due-terms';
import { type EventFilling, readEvent } from '../../model/calendar-draft';
import { FormFrame } from '../../parts/form-frame';
import { NativeSelect } from '../../parts/native-select';
import { TextArea } from '../../parts/text-area';
import { TextField } from '../../parts/text-field';
import { useCalendarDeeds } from '../../stores/calendar-deeds';
import { useCalendarPanel } from '../../stores/calendar-panel';
import { eventFaultWords, calendarFormText as text } from '../../text/calendar-form';
import { DueTermsFields } from './rules-terms-fields';

/** Enters a day that no plan asks for, or changes one; what came with the program says so. */
export function EventForm({ first }: { readonly first: EventFilling }) {
  const [filled, setFilled] = useState(first);
  const [isTried, setTried] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  // After the panel, which takes the focus when it comes.
  useEffect(() => {
    const timer = setTimeout(() => box.current?.querySelector('input')?.focus());
    return () => clearTimeout(timer);
  }, []);
  const { back } = useCalendarPanel.getState();
  const read = readEvent(filled);
  const put = (part: Partial<EventFilling>) => setFilled({ ...filled, ...part });
  const save = async () => {
    setTried(true);
    if ('draft' in read && (await useCalendarDeeds.getState().save(read.draft))) back();
  };
  return (
    <div ref={box}>
      <FormFrame
        title={first.event === null ? text.add : text.change}
        save={text.save}
        cancel={text.cancel}
        keys={text.saveKeys}
        fault={'fault' in read ? eventFaultWords[read.fault] : null}
        isTried={isTried}
        onSave={() => void save()}
        onCancel={back}
      >
        {first.isShipped ? <p className="muted">{text.shipped}</p> : null}
        <TextField
          label={text.title}
          longest={300}
          value={filled.title}
          onChange={(title) => put({ title })}
        />
        <DueTermsFields
          filled={filled.terms}
          put={(part) => put({ terms: { ...filled.terms, ...part } })}
          allowNone={false}
          label={text.terms}
        />
        <TextField
          label={text.begins}
          hint={text.beginsHint}
          longest={10}
          width={116}
          value={filled.begins}
          onChange={(begins) => put({ begins })}
        />
        <NativeSelect
          label={text.shift}
          value={filled.shift}
          options={ShiftPolicy.options.map((value) => ({ value, label: shiftPolicyWords[value] }))}
          onChange={(value) => put({ shift: ShiftPolicy.safeParse(value).data ?? 'none' })}
        />
        <TextField label={text.who} longest={300} value={filled.who} onChange={(who) => put({ who })} />
        <TextArea label={text.note} longest={4000} value={filled.note} onChange={(note) => put({ note })} />
      </FormFrame>
    </div>
  );
}
