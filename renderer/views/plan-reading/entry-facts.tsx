import { textOfValue } from '../../../shared/plan-reading/draft/entry-text';
import type { DraftEntry, PlanDraft } from '../../../shared/plan-reading/draft/plan-draft';
import { planDoubtWords } from '../../../shared/wording/plan-doubt';
import { fieldsOf } from '../../model/plan-reading-fields';
import {
  confidenceWords,
  decisionWords,
  entryKindWords,
  planReadingText as text,
} from '../../text/plan-reading';
import { choiceWords, fieldLabel } from '../../text/plan-reading-fields';
import { itemNames } from './item-names';

type EntryFactsProps = { readonly entry: DraftEntry; readonly draft: PlanDraft };

/** What an entry says, field by field; what is blank is left out. */
export function EntryFacts({ entry, draft }: EntryFactsProps) {
  const { value, doubts, confidence, decision, before } = entry;
  const names = itemNames(draft);
  const facts = fieldsOf(value, []).flatMap((field) => {
    if (field.key === 'text' || field.value === '' || field.value === false) return [];
    const shown =
      field.type === 'choice'
        ? (names.get(field.value) ?? choiceWords(field.key, field.value))
        : field.type === 'flag'
          ? '✓'
          : field.value.split('\n').join('; ');
    return [{ key: field.key, shown }];
  });
  const { sign, word } = decisionWords[decision];
  return (
    <>
      <p className="finding-head">
        <b>{entryKindWords[value.kind]}</b>
        <span className="muted">
          {sign} {word} · {text.confidence} {confidenceWords(confidence)}
        </span>
      </p>
      <p className="finding-words">{textOfValue(value)}</p>
      {doubts.length > 0 ? (
        <p className="tone-warn">
          {text.doubts}: {doubts.map(planDoubtWords).join('; ')}.
        </p>
      ) : null}
      <dl className="facts">
        {facts.map(({ key, shown }) => (
          <div key={key} className="fact">
            <dt>{fieldLabel(key, value.kind).replace(/, mỗi dòng một tên$/, '')}</dt>
            <dd>{shown}</dd>
          </div>
        ))}
        {before && textOfValue(before) !== textOfValue(value) ? (
          <div className="fact">
            <dt>{text.before}</dt>
            <dd>{textOfValue(before)}</dd>
          </div>
        ) : null}
      </dl>
    </>
  );
}
