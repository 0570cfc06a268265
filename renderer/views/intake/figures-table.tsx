import { useMemo } from 'react';
import { isCorrectable } from '../../model/intake-correction';
import { RovingButton } from '../../parts/roving-button';
import { numberHeading, TableHead } from '../../parts/table-head';
import { useRoving } from '../../parts/use-roving';
import { type IntakeFigure, type IntakeMapping, type PreviewedFile, useIntake } from '../../stores/intake';
import { indicatorsByCode, usePlan } from '../../stores/plan';
import { changeWords, placeWords } from '../../text/intake';
import { correctionText } from '../../text/intake-correction';
import { shownNewFigure, shownRegisterFigure } from '../../text/intake-figure';
import { previewText, reasonWords, sureness } from '../../text/intake-preview';
import { FigureText } from '../figure-text';

type FiguresTableProps = {
  readonly file: PreviewedFile;
  readonly figures: readonly IntakeFigure[];
  /** Has the figure of an indicator read otherwise. */
  readonly onCorrect: (code: string) => void;
};

/** The figures of a file beside those of the register: old → new, with the choice to keep the old one. */
export function FiguresTable({ file, figures, onCorrect }: FiguresTableProps) {
  const atWork = usePlan((state) => state.atWork);
  const give = useIntake((state) => state.give);
  const { ref, onKeyDown, onFocus } = useRoving<HTMLTableElement>();
  const indicators = useMemo(() => indicatorsByCode(atWork), [atWork]);
  const decimalsOf = (code: string) => indicators.get(code)?.decimals ?? 0;

  const keepBefore = (code: string, keeps: boolean) => {
    const question = `version_choice#${code}`;
    // Where the clerk had typed the old figure it is a question, and has to stay answered.
    const isAsked = file.issues.some(({ id, severity }) => id === question && severity === 'question');
    void give(file.key, [{ question, answer: keeps ? 'before' : isAsked ? 'keep' : null, reason: null }]);
  };

  return (
    <table className="table figures-table" ref={ref} onKeyDown={onKeyDown} onFocus={onFocus}>
      <TableHead
        headings={[
          previewText.indicator,
          numberHeading(previewText.before),
          numberHeading(previewText.after),
          previewText.change,
        ]}
      />
      <tbody>
        {figures.map((figure) => {
          const { code, change, before, keepsBefore } = figure;
          const name = indicators.get(code)?.name ?? '';
          return (
            <tr key={code}>
              <th scope="row">
                {code} {name} <span className="muted small">({indicators.get(code)?.unit})</span>
                {change === 'gone' ? null : <Understood file={file} figure={figure} onCorrect={onCorrect} />}
              </th>
              <td className="number">
                {before ? <FigureText figure={shownRegisterFigure(before, decimalsOf(code))} /> : '–'}
              </td>
              <td className={keepsBefore ? 'number struck' : 'number'}>
                <FigureText figure={shownNewFigure(figure, decimalsOf(code))} />
              </td>
              <td className={change === 'unchanged' ? 'muted nowrap' : 'change'}>
                <span className="nowrap">{changeWords[change]}</span>
                {before !== null && change !== 'unchanged' ? (
                  <label className="keep-before nowrap">
                    <input
                      type="checkbox"
                      checked={keepsBefore}
                      aria-label={`${previewText.keepBefore} ${code}`}
                      onChange={({ target }) => keepBefore(code, target.checked)}
                    />
                    {previewText.keepBefore}
                  </label>
                ) : null}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

type UnderstoodProps = Pick<FiguresTableProps, 'file' | 'onCorrect'> & { readonly figure: IntakeFigure };

/** Where a figure stands, what is written there, how it was understood, and how sure that is where it is not certain. */
function Understood({ file, figure, onCorrect }: UnderstoodProps) {
  const { code, rawText, confidence } = figure;
  const mapping = file.mappings.find((one) => one.code === code);
  return (
    <div className="muted small breakable">
      {placeWords(figure)}
      {rawText === '' ? '' : `: “${rawText}”`}
      {reasonsFor(file, code, mapping).map((reason) => ` · ${reason}`)}
      {confidence < 1 ? ` · ${previewText.sure} ${sureness(confidence)}` : ''}{' '}
      {mapping && isCorrectable(mapping) ? (
        <RovingButton
          className="link-button"
          data-figure={code}
          aria-label={correctionText.openFor(code)}
          onClick={() => onCorrect(code)}
        >
          {correctionText.open}
        </RovingButton>
      ) : null}
    </div>
  );
}

function reasonsFor(
  { issues }: PreviewedFile,
  code: string,
  mapping: IntakeMapping | undefined,
): readonly string[] {
  return issues.flatMap((issue) =>
    issue.indicator === code || issue.id === mapping?.issue ? (reasonWords(issue) ?? []) : [],
  );
}
