import { Fragment } from 'react';
import type { Reception } from '../../../shared/domain/reception';
import { assertNever } from '../../../shared/kit/assert-never';
import { RovingButton } from '../../parts/roving-button';
import { StateWord, type Tone } from '../../parts/state-word';
import { draftKey, useEntry } from '../../stores/entry';
import { useReception } from '../../stores/reception';
import { entryText } from '../../text/entry';
import { periodTitle } from '../../text/period';
import { issueCountWords, mainState, receptionText, versionWords } from '../../text/reception';

/** What has not come weighs only once its day is near, and most once it has passed. */
function toneOf({ state }: Pick<Reception, 'state'>): Tone {
  switch (state) {
    case 'on-time':
      return 'good';
    case 'late':
    case 'returned':
    case 'due-soon':
      return 'warn';
    case 'nil':
    case 'not-due':
    case 'extended':
      return 'calm';
    case 'missing':
      return 'bad';
    default:
      return assertNever(state);
  }
}

/** Nobody of a row has to report in a period. */
export function NotBound() {
  return (
    <span className="muted" title={receptionText.notBound}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{receptionText.notBound}</span>
    </span>
  );
}

type MatrixCellProps = {
  readonly reception: Reception;
  readonly row: string;
  readonly isMarked: boolean;
};

/** Where one agency stands in one period; opens its panel. In the row of another agency it says its name. */
export function MatrixCell({ reception, row, isMarked }: MatrixCellProps) {
  const open = useReception((state) => state.open);
  const isOpen = useReception(
    ({ opened }) => opened?.agency === reception.agency && opened.period === reception.period,
  );
  const hasDraft = useEntry(({ drafts }) => drafts.has(draftKey(reception)));
  const { agency, agencyName, period, version, openIssueCount } = reception;
  const { sign, word, details: first } = mainState(reception);
  const details = [
    ...first,
    ...(version > 1 ? [versionWords(version)] : []),
    ...(hasDraft ? [`✎ ${entryText.drafted}`] : []),
    ...(openIssueCount > 0 ? [issueCountWords(openIssueCount)] : []),
  ];
  const spoken = [`${agencyName}, ${periodTitle(period)}: ${word}`, ...details];
  return (
    <RovingButton
      className="cell-button"
      aria-pressed={isOpen}
      aria-label={[...spoken, ...(isMarked ? [receptionText.isMarked] : [])].join(', ')}
      onClick={() => void open({ agency, period })}
    >
      {agency === row ? null : <span className="cell-name">{agencyName}</span>}
      <StateWord sign={sign} word={word} tone={toneOf(reception)} />{' '}
      <span className="muted small">
        {details.map((detail, index) => (
          <Fragment key={detail}>
            {index > 0 ? ' · ' : ''}
            <span className="cell-detail">{detail}</span>
          </Fragment>
        ))}
      </span>
    </RovingButton>
  );
}
