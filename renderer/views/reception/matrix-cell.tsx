import { formatDate } from '../../../shared/domain/format-vietnamese';
import type { Reception, ReceptionState } from '../../../shared/domain/reception';
import { receptionSigns, receptionStateWords } from '../../../shared/wording/reception-state';
import { StateWord, type Tone } from '../../parts/state-word';
import { useReception } from '../../stores/reception';
import { periodTitle } from '../../text/period';
import { issueCountWords, receptionText, versionWords } from '../../text/reception';

const tones: Readonly<Record<ReceptionState, Tone>> = {
  'on-time': 'good',
  late: 'warn',
  missing: 'bad',
  nil: 'calm',
};

/** Where one agency stands in one period; opens its panel. */
export function MatrixCell({ reception }: { readonly reception: Reception | null }) {
  const open = useReception((state) => state.open);
  const isOpen = useReception(
    ({ opened }) => opened?.agency === reception?.agency && opened?.period === reception?.period,
  );
  if (!reception) return <span className="visually-hidden">{receptionText.notBound}</span>;

  const { agency, agencyName, period, state, daysLate, receivedAt, version, openIssueCount } = reception;
  const word = receptionStateWords(state, daysLate);
  const details = [
    ...(receivedAt ? [formatDate(receivedAt)] : []),
    ...(version > 1 ? [versionWords(version)] : []),
    ...(openIssueCount > 0 ? [issueCountWords(openIssueCount)] : []),
  ];
  return (
    <button
      type="button"
      className="cell-button"
      data-roving
      tabIndex={-1}
      aria-pressed={isOpen}
      aria-label={[`${agencyName}, ${periodTitle(period)}: ${word}`, ...details].join(', ')}
      onClick={() => void open({ agency, period })}
    >
      <StateWord sign={receptionSigns[state]} word={word} tone={tones[state]} />{' '}
      <span className="muted small">{details.join(' · ')}</span>
    </button>
  );
}
