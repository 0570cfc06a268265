import type { JudgedFigure } from '../../../shared/domain/targets/target-verdict';
import { verdictWords } from '../../../shared/wording/verdict';
import { NativeSelect } from '../../parts/native-select';
import { RovingButton } from '../../parts/roving-button';
import { RovingTable } from '../../parts/roving-table';
import { StateWord } from '../../parts/state-word';
import { numberHeading, TableHead } from '../../parts/table-head';
import { readyValue } from '../../stores/loadable';
import { usePlan } from '../../stores/plan';
import { type JudgedTarget, type JudgedYear, useTargets } from '../../stores/targets';
import { actualWords, requiredWords } from '../../text/target';
import { judgedWords, targetsText as text } from '../../text/targets';
import { shownTotal } from '../../text/total';
import { FigureText } from '../figure-text';
import { ProblemBox } from '../problem-box';
import { LoadingLine } from '../shell/loading-line';
import { verdictLooks } from '../verdict-looks';
import { TargetPanel } from './target-panel';

/** The targets judged on a year's report, one of which stands open beside them. */
export function TargetsTab() {
  const judged = useTargets((state) => state.judged);
  const year = useTargets((state) => state.year);
  const opened = useTargets((state) => state.opened);
  const periods = usePlan(({ atWork }) => {
    const value = readyValue(atWork);
    return value?.plan ? value.periods : null;
  });
  const { chooseYear } = useTargets.getState();
  const years = [
    ...new Set([...(periods ?? []).map((period) => period.year), ...(year === null ? [] : [year])]),
  ];
  const target = readyValue(judged)?.targets.find(({ code }) => code === opened);
  return (
    <>
      <div className="plan-line actions">
        <NativeSelect
          label={text.year}
          value={String(year ?? '')}
          options={years.toSorted().map((one) => ({ value: String(one), label: String(one) }))}
          onChange={(value) => void chooseYear(Number(value))}
        />
        {judged.status === 'ready' ? <span className="muted">{judgedWords(judged.value)}</span> : null}
      </div>
      {judged.status === 'loading' ? <LoadingLine /> : null}
      {judged.status === 'failed' ? <ProblemBox problem={judged.problem} /> : null}
      {judged.status === 'ready' ? (
        <div className="with-panel">
          {judged.value.targets.length === 0 ? (
            <p className="loading-line">{text.none}</p>
          ) : (
            <TargetsTable judged={judged.value} opened={opened} />
          )}
          {target ? <TargetPanel key={target.code} target={target} judged={judged.value} /> : null}
        </div>
      ) : null}
    </>
  );
}

type TargetsTableProps = { readonly judged: JudgedYear; readonly opened: string | null };

function TargetsTable({ judged, opened }: TargetsTableProps) {
  return (
    <RovingTable label={text.title} pressed={opened}>
      <TableHead
        headings={[
          text.target,
          text.verdict,
          numberHeading(text.required),
          numberHeading(text.actual),
          numberHeading(text.value, { className: 'hide-narrow' }),
          numberHeading(text.previous, { className: 'hide-narrow' }),
        ]}
      />
      <tbody>
        {judged.targets.map((target) => (
          <TargetLine key={target.code} target={target} isOpen={target.code === opened} />
        ))}
      </tbody>
    </RovingTable>
  );
}

function TargetLine({ target, isOpen }: { readonly target: JudgedTarget; readonly isOpen: boolean }) {
  const needsBaseYear = target.average && target.baseYear === null;
  const { current, previous } = target.change;
  return (
    <tr>
      <th scope="row" className="plan-target-name">
        <RovingButton
          className="plan-tree-button"
          aria-pressed={isOpen}
          onClick={() => useTargets.getState().open(target.code)}
        >
          <span>
            {target.text}
            {target.sentence === null ? null : <span className="plan-tree-note">{target.sentence}</span>}
          </span>
        </RovingButton>
      </th>
      <td>
        <StateWord {...verdictLooks[target.verdict]} word={verdictWords(target.verdict)} />
        <div>
          {target.provisional && target.verdict !== 'no-data' ? (
            <span className="mark mark-provisional">{text.provisional}</span>
          ) : null}
          {target.smallBase && target.verdict !== 'no-data' ? (
            <span className="mark">{text.smallBase}</span>
          ) : null}
          {needsBaseYear ? <span className="mark mark-provisional">{text.needsBaseYear}</span> : null}
          {target.indicator === null ? <span className="mark">{text.unbound}</span> : null}
        </div>
      </td>
      <td className="number">{requiredWords(target) ?? '–'}</td>
      <td className="number">{actualWords(target) ?? '–'}</td>
      <td className="number hide-narrow">
        <TargetFigure figure={current} />
      </td>
      <td className="number hide-narrow">
        <TargetFigure figure={previous} />
      </td>
    </tr>
  );
}

const mostDecimals = 6;

/** A figure as every table shows it; only sentences write `08`. */
function TargetFigure({ figure }: { readonly figure: JudgedFigure | null }) {
  if (figure === null) return '–';
  return <FigureText figure={shownTotal(figure.state, figure.value, figure.approximation, mostDecimals)} />;
}
