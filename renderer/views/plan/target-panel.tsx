import { type ReactNode, useState } from 'react';
import { verdictWords } from '../../../shared/wording/verdict';
import { Button } from '../../parts/button';
import { SidePanel } from '../../parts/side-panel';
import { StateWord } from '../../parts/state-word';
import { indicatorsByCode, usePlan } from '../../stores/plan';
import { indicatorsOf, type JudgedTarget, type JudgedYear, useTargets } from '../../stores/targets';
import { shellText } from '../../text/shell';
import {
  milestonesWords,
  numbersWords,
  openCaseWords,
  restatedWords,
  targetEditWords,
  targetsText as text,
} from '../../text/targets';
import { verdictLooks } from '../verdict-looks';
import type { TargetFormKind } from './target-filling';
import { TargetForm } from './target-form';
import { TargetVariants } from './target-variants';

type TargetPanelProps = { readonly target: JudgedTarget; readonly judged: JudgedYear };

/** A target: its verdict with the reasoning, all ways of judging side by side, and what the clerk sets so that it can be judged. */
export function TargetPanel({ target, judged }: TargetPanelProps) {
  const [form, setForm] = useState<TargetFormKind | null>(null);
  const { close } = useTargets.getState();
  const kinds: ReadonlyArray<{ readonly kind: TargetFormKind; readonly label: string }> = [
    { kind: 'base-year', label: text.setBaseYear },
    { kind: 'milestones', label: text.setMilestones },
    { kind: 'restatement', label: text.restate },
    { kind: 'open-case', label: text.addCase },
    { kind: 'binding', label: text.bind },
  ];
  return (
    <SidePanel
      title={target.text}
      subtitle={text.place(target.place)}
      closeLabel={shellText.close}
      onClose={close}
    >
      <p>
        <StateWord {...verdictLooks[target.verdict]} word={verdictWords(target.verdict)} />
        {numbersWords(target)}
      </p>
      <section>
        <h3>{text.sentence}</h3>
        {target.sentence === null ? (
          <p className="muted">{text.noSentence}</p>
        ) : (
          <p className="plan-sentence">{target.sentence}</p>
        )}
      </section>
      <section>
        <h3>{text.reasoning}</h3>
        <p>{target.note}</p>
      </section>
      <TargetVariants target={target} />
      <div className="actions plan-deeds">
        {kinds.map(({ kind, label }) => (
          <Button key={kind} onClick={() => setForm(kind)}>
            {label}
          </Button>
        ))}
      </div>
      {form === null ? null : (
        <TargetForm
          key={form}
          kind={form}
          target={target}
          period={judged.period}
          previousPeriod={judged.previousPeriod}
          onDone={() => setForm(null)}
        />
      )}
      <Settings target={target} judged={judged} />
      <section>
        <h3>{text.quote}</h3>
        <blockquote className="plan-quote">{target.quote}</blockquote>
      </section>
    </SidePanel>
  );
}

function Settings({ target, judged }: TargetPanelProps) {
  const atWork = usePlan((state) => state.atWork);
  const indicators = indicatorsByCode(atWork);
  const own = new Set(indicatorsOf(target));
  const restated = judged.restatements.filter(({ indicator }) => own.has(indicator));
  const cases = judged.openCases.filter(({ indicator }) => own.has(indicator));
  const edits = judged.edits.filter((edit) => edit.target === target.code);
  return (
    <>
      <dl className="facts">
        <dt>{text.bound}</dt>
        <dd>{target.indicator ? `${target.indicator.code} · ${target.indicator.name}` : text.unbound}</dd>
        {target.denominator ? (
          <>
            <dt>{text.denominator}</dt>
            <dd>{[target.denominator.code, target.denominator.name].filter(Boolean).join(' · ')}</dd>
          </>
        ) : null}
        <dt>{text.baseYear}</dt>
        <dd>{target.baseYear ?? text.noBaseYear}</dd>
        <dt>{text.milestones}</dt>
        <dd>{milestonesWords(target.milestones, target.unit)}</dd>
      </dl>
      <Recorded title={text.restated} none={text.noRestated}>
        {restated.map((one) => (
          <Line
            key={one.id}
            id={one.id}
            words={restatedWords(one, indicators.get(one.indicator)?.decimals ?? 0)}
          />
        ))}
      </Recorded>
      <Recorded title={text.openCases} none={text.noOpenCases}>
        {cases.map((one) => (
          <Line key={one.id} id={one.id} words={openCaseWords(one)} />
        ))}
      </Recorded>
      {edits.length > 0 ? (
        <Recorded title={text.edits} none="">
          {edits.map((one) => (
            <Line key={one.id} id={one.id} words={targetEditWords(one)} />
          ))}
        </Recorded>
      ) : null}
    </>
  );
}

type RecordedProps = {
  readonly title: string;
  readonly none: string;
  readonly children: readonly ReactNode[];
};

function Recorded({ title, none, children }: RecordedProps) {
  return (
    <section>
      <h3>{title}</h3>
      {children.length === 0 ? <p className="muted">{none}</p> : <ul className="plan-list">{children}</ul>}
    </section>
  );
}

function Line({ id, words }: { readonly id: string; readonly words: string }) {
  return (
    <li>
      {words}{' '}
      <Button
        kind="quiet"
        label={`${text.undo}: ${words}`}
        onClick={() => void useTargets.getState().undo(id)}
      >
        {text.undo}
      </Button>
    </li>
  );
}
