import { textOfValue } from '../entry-text';
import type { DraftEntry, PlanDraft } from '../plan-draft';
import type { DraftProblem, DraftProblemCode } from './draft-problem';
import { nameKey } from './name-key';

/** What is open in the review itself, or accepted in a shape that no plan can hold; in the order of the text. */
export function entryProblems(draft: PlanDraft): readonly DraftProblem[] {
  const { entries, notPlan, readNevertheless } = draft;
  const whole: DraftProblem[] = [];
  if (notPlan && !readNevertheless) whole.push({ code: 'not-a-plan', entry: null, subject: '' });
  if (!entries.some(({ decision, value }) => decision === 'accepted' && value.kind === 'item')) {
    whole.push({ code: 'no-item', entry: null, subject: '' });
  }
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return [...whole, ...entries.flatMap((entry) => problemsOf(entry, byId))];
}

function problemsOf(entry: DraftEntry, byId: ReadonlyMap<string, DraftEntry>): readonly DraftProblem[] {
  const text = textOfValue(entry.value);
  const found = (code: DraftProblemCode, subject = text.slice(0, 80)): DraftProblem[] => [
    { code, entry: entry.id, subject },
  ];
  if (entry.decision === 'open') return found('entry-open');
  if (entry.decision === 'rejected') return [];
  const { value } = entry;
  // What a document does not have may have no words in it.
  const empty = text.trim() === '' && value.kind !== 'missing' ? found('text-empty', entry.id) : [];
  switch (value.kind) {
    case 'item':
      return value.members.length === 0 ? [...empty, ...found('item-without-member')] : empty;
    case 'target':
      return (value.amount === null) === (value.unit === null) && isAmount(value.amount)
        ? empty
        : [...empty, ...found('target-incomplete')];
    case 'duty': {
      if (value.item === null) return empty;
      const item = byId.get(value.item);
      if (item?.value.kind !== 'item' || item.decision !== 'accepted') {
        return [...empty, ...found('duty-without-item')];
      }
      const members = new Set(item.value.members.map(({ name }) => nameKey(name)));
      const asked = new Set(value.addressees.map(nameKey));
      if ([...asked].some((key) => !members.has(key))) return [...empty, ...found('addressee-unknown')];
      return asked.size > 1 && asked.size < members.size ? [...empty, ...found('several-addressees')] : empty;
    }
    default:
      return empty;
  }
}

function isAmount(amount: string | null): boolean {
  return amount === null || (amount.trim() !== '' && Number.isFinite(Number(amount)));
}
