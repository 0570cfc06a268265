import { isSure } from '../../../shared/plan-reading/draft/decide';
import { textOfValue } from '../../../shared/plan-reading/draft/entry-text';
import type { DraftEntry } from '../../../shared/plan-reading/draft/plan-draft';
import type { ReviewGroup } from '../../../shared/plan-reading/draft/review-order';
import { dutyRoleWords } from '../../../shared/wording/duty-role';
import { missingWords } from '../../../shared/wording/plan-doubt';
import { usePlanReading } from '../../stores/plan-reading';
import {
  confidenceWords,
  decisionWords,
  entryKindSigns,
  headFieldWords,
  reviewGroupWords,
} from '../../text/plan-reading';

type FindingRowProps = {
  readonly entry: DraftEntry;
  /** The group that begins with this row; null inside of one. */
  readonly group: ReviewGroup | null;
  readonly isCurrent: boolean;
};

/** One found thing in a line. */
export function FindingRow({ entry, group, isCurrent }: FindingRowProps) {
  const { id, decision, value, confidence } = entry;
  const { sign, word } = decisionWords[decision];
  return (
    <>
      {group ? <h3 className="finding-group">{reviewGroupWords[group]}</h3> : null}
      <button
        type="button"
        tabIndex={-1}
        className={`finding-row decision-${decision}`}
        aria-current={isCurrent}
        onClick={() => usePlanReading.getState().select(id)}
      >
        <span className="finding-sign" title={word}>
          <span aria-hidden="true">{sign}</span>
          <span className="visually-hidden">{word}</span>
        </span>
        <span className={`found-sign found-${value.kind}`}>{entryKindSigns[value.kind]}</span>
        <span className="finding-text">
          <b>{leadOf(entry)}</b> {textOfValue(value)}
        </span>
        <span className={isSure(entry) ? 'muted small' : 'tone-warn small'}>
          {isSure(entry) ? '' : `? ${confidenceWords(confidence)}`}
        </span>
      </button>
    </>
  );
}

function leadOf({ value }: DraftEntry): string {
  switch (value.kind) {
    case 'head':
      return `${headFieldWords[value.field]}:`;
    case 'duty':
      return dutyRoleWords[value.role];
    case 'item':
      return value.ref;
    case 'section':
    case 'task':
      return value.label;
    case 'basis':
      return value.number ?? '';
    case 'missing':
      return missingWords(value.what);
    default:
      return '';
  }
}
