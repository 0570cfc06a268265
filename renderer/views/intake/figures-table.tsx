import { useMemo } from 'react';
import type { IntakeFigure } from '../../stores/intake';
import { indicatorsByCode, usePlan } from '../../stores/plan';
import { changeWords, intakeText, placeWords } from '../../text/intake';
import { shownNewFigure, shownRegisterFigure } from '../../text/intake-figure';
import { FigureText } from '../figure-text';

/** The figures of a file beside those of the register: old → new. */
export function FiguresTable({ figures }: { readonly figures: readonly IntakeFigure[] }) {
  const atWork = usePlan((state) => state.atWork);
  const indicators = useMemo(() => indicatorsByCode(atWork), [atWork]);
  const decimalsOf = (code: string) => indicators.get(code)?.decimals ?? 0;
  return (
    <table className="table figures-table">
      <thead>
        <tr>
          <th scope="col">{intakeText.indicator}</th>
          <th scope="col" className="number">
            {intakeText.before}
          </th>
          <th scope="col" className="number">
            {intakeText.after}
          </th>
          <th scope="col">{intakeText.change}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.code}>
            <th scope="row">
              {figure.code} {indicators.get(figure.code)?.name}{' '}
              <span className="muted small">({indicators.get(figure.code)?.unit})</span>
              {figure.change === 'gone' ? null : (
                <div className="muted small breakable">
                  {placeWords(figure)}
                  {figure.rawText === '' ? '' : `: “${figure.rawText}”`}
                </div>
              )}
            </th>
            <td className="number">
              {figure.before ? (
                <FigureText figure={shownRegisterFigure(figure.before, decimalsOf(figure.code))} />
              ) : (
                '–'
              )}
            </td>
            <td className="number">
              <FigureText figure={shownNewFigure(figure, decimalsOf(figure.code))} />
            </td>
            <td className={figure.change === 'unchanged' ? 'muted nowrap' : 'nowrap change'}>
              {changeWords[figure.change]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
