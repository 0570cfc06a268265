import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { GivenAnswer, IntakeFigure, IntakeMapping } from '../../../shared/contract/intake';
import { correctionsOf } from '../../model/intake-correction';
import { Button } from '../../parts/button';
import { useIntake } from '../../stores/intake';
import { useExcerpts } from '../../stores/intake/excerpts';
import { readyValue } from '../../stores/loadable';
import { indicatorsByCode, usePlan } from '../../stores/plan';
import { placeWords } from '../../text/intake';
import { correctionText, correctionWords } from '../../text/intake-correction';
import { ChoiceList } from './choice-list';
import { ChooseField } from './choose-field';
import { ExcerptTable } from './excerpt-table';
import { useQuestionKeys } from './use-question-keys';

type CorrectionCardProps = {
  readonly intakeId: string;
  readonly fileKey: string;
  readonly figure: IntakeFigure;
  readonly mapping: IntakeMapping;
  /** Called with the indicator that the figure belongs to now, where one is known. */
  readonly onClose: (code: string | null) => void;
};

/** Has a figure that was found by its words read otherwise: another indicator, none of ours, another column. */
export function CorrectionCard({ intakeId, fileKey, figure, mapping, onClose }: CorrectionCardProps) {
  const { code, sheet, cell } = figure;
  const give = useIntake((state) => state.give);
  const takeBack = useIntake((state) => state.takeBack);
  const name = usePlan((state) => indicatorsByCode(state.atWork).get(code)?.name ?? '');
  const show = useExcerpts((state) => state.show);
  const excerpt = useExcerpts((state) => readyValue(state.excerpt));
  const [marked, setMarked] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => void show({ intakeId, key: fileKey, sheet, cell }), [show, intakeId, fileKey, sheet, cell]);
  const card = useRef<HTMLDivElement>(null);
  const corrections = correctionsOf(mapping, figure, excerpt?.cell === cell ? excerpt : null);
  const hasChoices = corrections.length > 0;
  useEffect(() => {
    // The columns become known a moment later; who is typing by then is left alone.
    if (document.activeElement !== field.current) (hasChoices ? list.current : card.current)?.focus();
  }, [hasChoices]);

  const settle = async (given: GivenAnswer, now: string | null) => {
    await give(fileKey, [given]);
    onClose(now);
  };
  const take = (index = marked) => {
    const correction = corrections[index];
    if (correction) void settle(correction.given, correction.column === null ? null : code);
  };
  const mark = (index: number) => {
    if (index >= 0 && index < corrections.length) setMarked(index);
  };
  useQuestionKeys({
    take: () => take(),
    mark,
    move: (by) => mark(marked + by),
    free: () => field.current?.focus(),
    takeBack: () => void takeBack(),
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    // What lies behind would be accepted without having been looked at again.
    if (event.key === 'Enter' && event.ctrlKey) event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose(code);
  };
  const { line, label } = mapping;
  const indicator = `${code} ${name}`;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its keys are those of the fields inside.
    <div className="correction" ref={card} tabIndex={-1} onKeyDown={onKeyDown}>
      <section className="stack" aria-label={correctionText.openFor(code)}>
        <h3 className="breakable">{correctionText.title(code, placeWords(figure) ?? '')}</h3>
        <p className="breakable">
          {label === null ? correctionText.ownName(indicator) : correctionText.isNow(label, indicator)}
        </p>
        {!hasChoices ? (
          <p className="muted">{correctionText.noChoices}</p>
        ) : (
          <ChoiceList
            ref={list}
            label={correctionText.choices}
            choices={corrections.map((correction) => ({
              answer: correction.given.answer,
              text: correctionWords(correction),
            }))}
            marked={marked}
            onMark={setMarked}
            onTake={take}
          />
        )}
        {line === null ? null : (
          <ChooseField
            ref={field}
            about="indicator"
            label={correctionText.otherIndicator}
            onAnswer={(answer) =>
              void settle({ question: line, answer, reason: null }, answer.slice('indicator:'.length))
            }
            onLeave={() => list.current?.focus()}
          />
        )}
        <div className="actions">
          {corrections[marked] ? (
            <Button kind="primary" keys="Enter" onClick={() => take()}>
              {correctionText.take(correctionWords(corrections[marked]))}
            </Button>
          ) : null}
          <Button keys="Esc" onClick={() => onClose(code)}>
            {correctionText.cancel}
          </Button>
          <span className="muted small">{correctionText.lasts}</span>
        </div>
      </section>
      <p className="muted small">{correctionText.keys}</p>
      {excerpt?.cell === cell ? <ExcerptTable excerpt={excerpt} /> : null}
    </div>
  );
}
