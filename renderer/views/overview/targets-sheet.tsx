import type { TargetVerdict } from '../../../shared/domain/targets/target-verdict';
import { targetNote } from '../../../shared/wording/target-note';
import { targetSentence } from '../../../shared/wording/target-sentence';
import { verdictWords } from '../../../shared/wording/verdict';
import { StateWord } from '../../parts/state-word';
import { numberHeading, TableHead } from '../../parts/table-head';
import { overviewText } from '../../text/overview';
import { actualWords, besideWords, requiredWords } from '../../text/target';
import { verdictLooks } from '../verdict-looks';

/** The targets judged: what is asked, what happened, the verdict, and the arithmetic in one line. */
export function TargetsSheet({ targets }: { readonly targets: readonly TargetVerdict[] }) {
  return (
    <section className="sheet" aria-label={overviewText.targets}>
      <h2>{overviewText.targets}</h2>
      {targets.length === 0 ? <p className="sheet-body">{overviewText.noTargets}</p> : null}
      <table className="table" hidden={targets.length === 0}>
        <TableHead
          headings={[
            overviewText.target,
            numberHeading(overviewText.required),
            numberHeading(overviewText.actual),
            overviewText.verdict,
          ]}
        />
        <tbody>
          {targets.map((target) => (
            <tr key={target.code}>
              <th scope="row">
                {target.text}
                {[targetSentence(target), targetNote(target)].filter(Boolean).map((words) => (
                  <p className="target-note" key={words}>
                    {words}
                  </p>
                ))}
                {target.variants
                  .filter(
                    ({ isMain, verdict }) =>
                      !isMain && (verdict !== 'no-data' || target.verdict !== 'no-data'),
                  )
                  .map((variant) => (
                    <p className="target-note" key={`${variant.measure} ${variant.method}`}>
                      {besideWords(variant, target)}
                    </p>
                  ))}
              </th>
              <td className="number">{requiredWords(target) ?? '–'}</td>
              <td className="number">{actualWords(target) ?? '–'}</td>
              <td>
                <StateWord {...verdictLooks[target.verdict]} word={verdictWords(target.verdict)} />
                <div>
                  {target.provisional && target.verdict !== 'no-data' ? (
                    <span className="mark mark-provisional">{overviewText.provisional}</span>
                  ) : null}
                  {target.smallBase && target.verdict !== 'no-data' ? (
                    <span className="mark">{overviewText.smallBase}</span>
                  ) : null}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
