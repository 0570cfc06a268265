import { useState } from 'react';
import type { ChaseStep } from '../../../shared/domain/deadlines/chase';
import { chaseStepWords } from '../../../shared/wording/chase-step';
import { cellOf } from '../../model/chase-board';
import { ladderSteps } from '../../model/chase-ladder';
import { Button } from '../../parts/button';
import { SidePanel } from '../../parts/side-panel';
import { StateWord } from '../../parts/state-word';
import { useAgencies } from '../../stores/agencies';
import { useApplication } from '../../stores/application';
import { type ChaseRow, useChase } from '../../stores/chase';
import { useChaseDeeds } from '../../stores/chase-deeds';
import { type ChasePlace, useChaseOpened } from '../../stores/chase-opened';
import { readyValue } from '../../stores/loadable';
import { usePlan } from '../../stores/plan';
import { useReception } from '../../stores/reception';
import { today } from '../../stores/today';
import { cellState, chaseText, ladderSign, ladderSpoken, overdueWords } from '../../text/chase';
import { lettersText as text } from '../../text/chase-letters';
import { periodTitle } from '../../text/period';
import { shellText } from '../../text/shell';
import { stateTone } from './chase-cell-button';
import { ContactList } from './contact-list';
import { LetterList } from './letter-list';
import { OwedList } from './owed-list';
import { PanelPart } from './panel-part';

/** One agency in one period: what it owes, how far it was chased, its letters, whom to reach. */
export function ChasePanel({ place }: { readonly place: ChasePlace }) {
  const row = useChase(({ board }) => readyValue(board)?.rows.find(({ agency }) => agency === place.agency));
  const name = usePlan(({ atWork }) => {
    const value = readyValue(atWork);
    return value?.plan ? value.agencies.find(({ code }) => code === place.agency)?.name : undefined;
  });
  return (
    <SidePanel
      title={row?.name ?? name ?? place.agency}
      subtitle={periodTitle(place.period)}
      closeLabel={shellText.close}
      onClose={() => useChaseOpened.getState().close()}
    >
      {row ? <Standing row={row} place={place} /> : null}
      <PanelActions row={row} place={place} />
      <LetterList />
      <OwedList />
      <ContactList agency={place.agency} />
      <div className="actions">
        <Button
          kind="quiet"
          onClick={() => {
            useApplication.getState().go('reception');
            void useReception.getState().open(place);
          }}
        >
          {text.openReport}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            useApplication.getState().go('agencies');
            useAgencies.getState().chooseTab('register');
            void useAgencies.getState().open(place.agency);
          }}
        >
          {text.openAgency}
        </Button>
      </div>
    </SidePanel>
  );
}

function Standing({ row, place }: { readonly row: ChaseRow; readonly place: ChasePlace }) {
  const cell = cellOf(row, place.period);
  if (!cell) return null;
  const { sign, word } = cellState(cell);
  const steps = ladderSteps(cell, today());
  return (
    <PanelPart title={text.ladder}>
      <p>
        <StateWord sign={sign} word={word} tone={stateTone(cell)} /> {overdueWords(cell, today())}
      </p>
      <ol className="chase-owed">
        {steps.map((step) => (
          <li key={step.step} className={`chase-step-${step.state}`}>
            <span aria-hidden="true">{ladderSign(step)}</span> {ladderSpoken(step, today())}
          </li>
        ))}
      </ol>
    </PanelPart>
  );
}

/** Drafts the next step for this agency alone, in one go. */
function PanelActions({ row, place }: { readonly row: ChaseRow | undefined; readonly place: ChasePlace }) {
  const isDrafting = useChaseDeeds((state) => state.isDrafting);
  const [isDone, setDone] = useState(false);
  const cell = row ? cellOf(row, place.period) : null;
  const next = cell?.next ?? null;
  const draft = async (step: ChaseStep) => {
    const { folder, chooseFolder, draft: write, forgetDrafted } = useChaseDeeds.getState();
    const where = folder ?? (await chooseFolder(text.folderTitle));
    if (where === null) return;
    const { agency, period } = place;
    const isWritten = await write({ period, step, agencies: [agency], into: 'each', folder: where });
    // The letter is among those of the agency below; the panel stays as it is.
    forgetDrafted();
    setDone(isWritten);
  };
  return (
    <div className="actions">
      {next ? (
        <Button disabled={isDrafting} onClick={() => void draft(next.step)}>
          {cell?.drafted ? text.draftAgain : text.draftOne} {chaseStepWords[next.step]}
        </Button>
      ) : null}
      <Button
        kind="quiet"
        onClick={() => {
          const { clearMarks, toggleMarks, setSide } = useChase.getState();
          clearMarks();
          toggleMarks([place.agency], true);
          setSide('draft');
        }}
      >
        {text.draftOther}
      </Button>
      {isDone ? <WrittenNote /> : null}
      {next ? null : <span className="muted small">{chaseText.nothingNext}</span>}
    </div>
  );
}

function WrittenNote() {
  const folder = useChaseDeeds((state) => state.folder);
  if (folder === null) return null;
  return (
    <p className="muted small breakable">
      {text.writtenInto} {folder}
    </p>
  );
}
