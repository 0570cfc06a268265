import { useMemo } from 'react';
import { type IntakeFigure, type PreviewedFile, useIntake } from '../../stores/intake';
import { indicatorsByCode, usePlan } from '../../stores/plan';
import { changeWords, placeWords } from '../../text/intake';
import { shownNewFigure, shownRegisterFigure } from '../../text/intake-figure';
import { previewText, reasonWords, sureness } from '../../text/intake-preview';
import { FigureText } from '../figure-text';

type FiguresTableProps = { readonly file: PreviewedFile; readonly figures: readonly IntakeFigure[] };

/** The figures of a file beside those of the register: old → new, with the choice to keep the old one. */
export function FiguresTable({ file, figures }: FiguresTableProps) {
  const atWork = usePlan((state) => state.atWork);
  const give = useIntake((state) => state.give);
  const indicators = useMemo(() => indicatorsByCode(atWork), [atWork]);
  const decimalsOf = (code: string) => indicators.get(code)?.decimals ?? 0;

  const keepBefore = (code: string, keeps: boolean) => {
    const question = `version_choice#${code}`;
    // Where the clerk had typed the old figure it is a question, and has to stay answered.
    const isAsked = file.issues.some(({ id, severity }) => id === question && severity === 'question');
    void give(file.key, [{ question, answer: keeps ? 'before' : isAsked ? 'keep' : null, reason: null }]);
  };

  return (
    <table className="table figures-table">
      <thead>
        <tr>
          <th scope="col">{previewText.indicator}</th>
          <th scope="col" className="number">
            {previewText.before}
          </th>
          <th scope="col" className="number">
            {previewText.after}
          </th>
          <th scope="col">{previewText.change}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => {
          const { code, change, before, keepsBefore } = figure;
          const name = indicators.get(code)?.name ?? '';
          return (
            <tr key={code}>
              <th scope="row">
                {code} {name} <span className="muted small">({indicators.get(code)?.unit})</span>
                {change === 'gone' ? null : <Understood figure={figure} reasons={reasonsFor(file, code)} />}
              </th>
              <td className="number">
                {before ? <FigureText figure={shownRegisterFigure(before, decimalsOf(code))} /> : '–'}
              </td>
              <td className={keepsBefore ? 'number struck' : 'number'}>
                <FigureText figure={shownNewFigure(figure, decimalsOf(code))} />
              </td>
              <td className={change === 'unchanged' ? 'muted nowrap' : 'change'}>
                {changeWords[change]}
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

type UnderstoodProps = { readonly figure: IntakeFigure; readonly reasons: readonly string[] };

/** Where a figure stands, what is written there, how it was understood, and how sure that is where it is not certain. */
function Understood({ figure, reasons }: UnderstoodProps) {
  const { rawText, confidence } = figure;
  return (
    <div className="muted small breakable">
      {placeWords(figure)}
      {rawText === '' ? '' : `: “${rawText}”`}
      {reasons.map((reason) => ` · ${reason}`)}
      {confidence < 1 ? ` · ${previewText.sure} ${sureness(confidence)}` : ''}
    </div>
  );
}

function reasonsFor({ issues }: PreviewedFile, code: string): readonly string[] {
  return issues.flatMap((issue) => (issue.indicator === code ? (reasonWords(issue) ?? []) : []));
}
