import { useState } from 'react';
import { placeOfDuty } from '../../../shared/domain/place-of-duty';
import { dutyStateWord } from '../../../shared/wording/duty-state';
import { Button } from '../../parts/button';
import { MessageBox } from '../../parts/message-box';
import { SidePanel } from '../../parts/side-panel';
import { attachFiles, doForDuties } from '../../stores/duties-deeds';
import { goToDutiesOf } from '../../stores/duties-found';
import { type DutyDetail, type DutyPlace, type DutyUnit, useOpenedDuty } from '../../stores/duties-opened';
import { readyValue } from '../../stores/loadable';
import { today } from '../../stores/today';
import {
  countsWords,
  offeredWords,
  takenOverNote,
  takeOfferedWords,
  dutyPanelText as text,
} from '../../text/duties';
import { shellText } from '../../text/shell';
import { ProblemBox } from '../problem-box';
import { LoadingLine } from '../shell/loading-line';
import { DutyForm, type DutyFormKind } from './duty-form';
import { DutyHistoryList } from './duty-history';
import { DutyMembers } from './duty-members';
import { DutyPartners } from './duty-partners';
import { DutyFacts, DutySource } from './duty-said';
import { UnitStanding } from './duty-standing';

/** A duty: what the plan says of it, where each agency stands, what happened, and what can be recorded. */
export function DutyPanel() {
  const opened = useOpenedDuty((state) => state.opened);
  const detail = useOpenedDuty((state) => state.detail);
  const { close } = useOpenedDuty.getState();
  const value = readyValue(detail);
  if (!opened) return null;
  return (
    <SidePanel
      title={value ? `${placeOfDuty(value.assignment, value.label)} · ${value.heading}` : text.title}
      closeLabel={shellText.close}
      onClose={close}
    >
      {detail.status === 'loading' ? <LoadingLine /> : null}
      {detail.status === 'failed' ? <ProblemBox problem={detail.problem} /> : null}
      {value ? <DutyContent key={opened.agency ?? ''} place={opened} detail={value} /> : null}
    </SidePanel>
  );
}

type DutyContentProps = { readonly place: DutyPlace; readonly detail: DutyDetail };

function DutyContent({ place, detail }: DutyContentProps) {
  const { duty, agency } = place;
  const isGroup = detail.units > 1;
  return (
    <>
      <DutyFacts detail={detail} />
      {agency === null ? (
        <p>
          <b>{countsWords(detail.counts, detail.requested)}</b>
        </p>
      ) : (
        <OneAgency agency={agency} detail={detail} />
      )}
      <DutyDeeds place={place} detail={detail} />
      {agency === null ? <DutyMembers requested={detail.requested} /> : null}
      {agency !== null && isGroup ? (
        <Button onClick={() => void useOpenedDuty.getState().open({ duty, agency: null })}>
          ‹ {text.allMembers} ({detail.units})
        </Button>
      ) : null}
      {agency === null ? null : <DutyHistoryList requested={detail.requested} />}
      <DutyPartners detail={detail} />
      <DutySource detail={detail} />
    </>
  );
}

/** Where the agency stands that is looked at, and what its report or its predecessors say where that is something else. */
function OneAgency({ agency, detail }: { readonly agency: string; readonly detail: DutyDetail }) {
  const history = useOpenedDuty((state) => readyValue(state.history));
  const unit = history?.unit;
  if (!unit || unit.agency !== agency) return null;
  return (
    <div>
      <p>
        <b>{unit.name}</b>
      </p>
      <UnitStanding unit={unit} requested={detail.requested} />
      {unit.offered === null ? null : (
        <MessageBox
          tone="note"
          title={offeredWords(unit, dutyStateWord(unit.offered, detail.requested))}
          actions={
            <Button onClick={() => void takeOffered(detail.duty, unit)}>{takeOfferedWords(unit.from)}</Button>
          }
        />
      )}
      <button
        type="button"
        className="link-button"
        onClick={() => void goToDutiesOf({ code: unit.agency, name: unit.name })}
      >
        {text.onlyThisAgency}
      </button>
    </div>
  );
}

/** Records what the agency's own report says, or what its predecessors had come to. */
async function takeOffered(duty: string, unit: DutyUnit): Promise<void> {
  const { agency, offered, offeredOn } = unit;
  if (offered === null) return;
  const deed = {
    kind: 'state',
    state: offered,
    asOf: offeredOn ?? today(),
    note: takenOverNote(unit),
  } as const;
  await doForDuties([{ duty, agencies: [agency] }], deed);
}

function DutyDeeds({ place: { duty, agency }, detail }: DutyContentProps) {
  const [kind, setKind] = useState<DutyFormKind | null>(null);
  const lastDay = useOpenedDuty(({ history }) => readyValue(history)?.unit?.lastDay ?? null);
  const whom = [{ duty, agencies: agency === null ? null : [agency] }];
  const isForAll = agency === null && detail.units > 1;
  return (
    <div className="stack">
      <div className="actions plan-deeds">
        <Button onClick={() => setKind('state')}>{text.record}</Button>
        <Button onClick={() => setKind('extension')}>{text.extend}</Button>
        {agency === null ? null : (
          <Button onClick={() => void attachFiles(duty, agency, text.attachTitle, '')}>{text.attach}</Button>
        )}
        {agency === null || detail.units === 1 ? (
          <Button onClick={() => setKind('due')}>{text.setDue}</Button>
        ) : null}
        <Button onClick={() => setKind('withdraw')}>{text.withdraw}</Button>
        {isForAll ? <span className="muted small">{text.forAll(detail.units)}</span> : null}
      </div>
      {kind === null ? null : (
        <DutyForm
          key={kind}
          kind={kind}
          whom={whom}
          requested={detail.requested}
          lastDay={kind === 'due' || agency === null ? detail.dueOn : lastDay}
          onDone={() => setKind(null)}
        />
      )}
    </div>
  );
}
