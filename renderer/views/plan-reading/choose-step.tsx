import { useEffect, useRef, useState } from 'react';
import { Button } from '../../parts/button';
import type { Problem } from '../../stores/loadable';
import { usePlanReading } from '../../stores/plan-reading';
import { planReadingText as text } from '../../text/plan-reading';
import { ProblemBox } from '../problem-box';
import { DraftList } from './draft-list';

/** Step 1: a file, a pasted text, or a draft that waits. */
export function ChooseStep({ problem }: { readonly problem: Problem | null }) {
  const waiting = usePlanReading((state) => state.waiting);
  const ended = usePlanReading((state) => state.ended);
  const chooseFile = usePlanReading((state) => state.chooseFile);
  const readText = usePlanReading((state) => state.readText);
  const [pasted, setPasted] = useState('');
  const step = useRef<HTMLDivElement>(null);
  useEffect(() => step.current?.querySelector('button')?.focus(), []);
  return (
    <div className="choose-step" ref={step}>
      <p>{text.chooseNote}</p>
      {problem ? <ProblemBox problem={problem} /> : null}
      <div className="actions">
        <Button kind="primary" onClick={() => void chooseFile(text.chooseTitle)}>
          {text.chooseFile}
        </Button>
        <span className="muted">{text.formats}</span>
      </div>
      <DraftList title={text.waiting} drafts={waiting} />
      <label className="paste-field">
        <span className="muted">{text.pasteLabel}</span>
        <textarea
          className="text-field"
          rows={8}
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
        />
      </label>
      <div className="actions">
        <Button disabled={pasted.trim() === ''} onClick={() => void readText(pasted)}>
          {text.readPasted}
        </Button>
      </div>
      <DraftList title={text.ended} drafts={ended} />
    </div>
  );
}
