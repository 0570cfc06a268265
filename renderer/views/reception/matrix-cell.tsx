import { Fragment } from 'react';
import type { Reception } from '../../../shared/domain/reception';
import { assertNever } from '../../../shared/kit/assert-never';
import { receptionStateWords } from '../../../shared/wording/reception-state';
import { RovingButton } from '../../parts/roving-button';
import { StateWord, type Tone } from '../../parts/state-word';
import { draftKey, useEntry } from '../../stores/entry';
import { useReception } from '../../stores/reception';
import { today } from '../../stores/today';
import { entryText } from '../../text/entry';
import { periodTitle } from '../../text/period';
import { issueCountWords, mainState, receptionText, versionWords } from '../../text/reception';

/** What is missing weighs only once its day has passed. */
function toneOf({ state, dueDate, returnedAt }: Reception): Tone {
  if (returnedAt !== null) return 'warn';
  switch (state) {
    case 'on-time':
      return 'good';
    case 'late':
      return 'warn';
    case 'nil':
      return 'calm';
    case 'not-due':
    case 'due-soon':
    case 'extended':
    case 'returned':
    case 'missing':
      return dueDate !== null && dueDate < today() ? 'bad' : 'calm';
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

type MatrixCellProps = { readonly reception: Reception; readonly row: string };

/** Where one agency stands in one period; opens its panel. In the row of another agency it says its name. */
export function MatrixCell({ reception, row }: MatrixCellProps) {
  const open = useReception((state) => state.open);
  const isOpen = useReception(
    ({ opened }) => opened?.agency === reception.agency && opened.period === reception.period,
  );
  const hasDraft = useEntry(({ drafts }) => drafts.has(draftKey(reception)));
  const { agency, agencyName, period, state, daysLate, version, openIssueCount, returnedAt } = reception;
  const { sign, word, days } = mainState(reception);
  const details = [
    ...days,
    ...(returnedAt !== null && state === 'late' ? [receptionStateWords(state, daysLate)] : []),
    ...(version > 1 ? [versionWords(version)] : []),
    ...(hasDraft ? [`✎ ${entryText.drafted}`] : []),
    ...(openIssueCount > 0 ? [issueCountWords(openIssueCount)] : []),
  ];
  return (
    <RovingButton
      className="cell-button"
      aria-pressed={isOpen}
      aria-label={[`${agencyName}, ${periodTitle(period)}: ${word}`, ...details].join(', ')}
      onClick={() => void open({ agency, period })}
    >
      {agency === row ? null : <span className="cell-name">{agencyName}</span>}
      <StateWord sign={sign} word={word} tone={toneOf(reception)} />{' '}
      <span className="muted small">
        {details.map((detail, index) => (
          <Fragment key={detail}>
            {index > 0 ? ' · ' : ''}
            <span className="nowrap">{detail}</span>
          </Fragment>
        ))}
      </span>
    </RovingButton>
  );
}
