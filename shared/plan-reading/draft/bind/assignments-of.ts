import type { Assignment, Duty, DutyPartner } from '../../../domain/plan';
import { topicOf } from '../../duties/topic-of';
import type { FoundDeadline } from '../../plan-reading';
import type { DraftEntry, PlanDraft, ValueOf } from '../plan-draft';
import { acceptedOf, type EntryOf } from './accepted';
import type { Bodies } from './bodies-of';
import { deadlineDay } from './deadline-day';
import { nameKey } from './name-key';

/** The items of a plan with their duties, then one item for each task that names a leading body among those of the plan. */
export function assignmentsOf(draft: PlanDraft, bodies: Bodies): readonly Assignment[] {
  const labels = distinctLabels();
  const duties = acceptedOf(draft, 'duty');
  const items = acceptedOf(draft, 'item').map(({ id, source, value }) => {
    const members = value.members.map(({ name }) => bodies.codeOfKey(nameKey(name)));
    const own = distinctLabels();
    return {
      label: labels(value.ref || value.heading.slice(0, 40)),
      heading: value.heading,
      requested: value.requested,
      members: [...new Set(members)],
      duties: duties
        .filter((duty) => duty.value.item === id)
        .map((duty, index) =>
          dutyOf(duty, own(duty.value.label || `p${index + 1}`), value.members.length, bodies),
        ),
      source,
    };
  });
  return [...items, ...taskItems(draft, bodies, labels)];
}

function dutyOf(
  { source, value }: EntryOf<'duty'>,
  label: string,
  memberCount: number,
  bodies: Bodies,
): Duty {
  const asked = [...new Set(value.addressees.map(nameKey))];
  const [only] = asked;
  return {
    label,
    role: value.role,
    text: value.text,
    topic: value.topic,
    periodicity: value.periodicity,
    alsoAdhoc: value.alsoAdhoc,
    ...deadlineOf(value.deadline),
    addressee: asked.length === 1 && memberCount > 1 && only ? bodies.codeOfKey(only) : null,
    quoteStart: quoteStart(value.text),
    partners: value.partners.map((partner) => partnerOf(partner, bodies)),
    parts: value.parts.map((part, index) => ({
      label: String(index + 1),
      role: part.role,
      text: part.text,
      partners: part.partners.map((partner) => partnerOf(partner, bodies)),
    })),
    source,
  };
}

type LedTask = Pick<ValueOf<'task'>, 'lead' | 'partners' | 'time' | 'deadline' | 'text' | 'label' | 'topic'> &
  Pick<DraftEntry, 'source'>;

/** Tasks of the tree or of an appendix whose leading bodies are all bodies of the plan or of the register. */
function taskItems(
  draft: PlanDraft,
  bodies: Bodies,
  labels: (label: string) => string,
): readonly Assignment[] {
  const led: LedTask[] = [
    ...acceptedOf(draft, 'section').flatMap(({ source, value }) =>
      value.task
        ? [{ ...value.task, topic: topicOf(value.text), text: value.text, label: value.label, source }]
        : [],
    ),
    ...acceptedOf(draft, 'task').map(({ source, value }) => ({ ...value, source })),
  ].filter(({ lead }) => lead.length > 0);
  return led.flatMap(({ lead, partners, time, deadline, text, topic, label, source }) => {
    const members = lead.map(bodies.codeOfPartner);
    if (!members.every((code) => code !== null)) return [];
    const others = partners.map((name) => partnerOf({ relation: 'with', name }, bodies));
    const duty: Duty = {
      ...{
        label: label || 'p1',
        role: 'lead',
        text,
        topic,
        periodicity: 'none',
        alsoAdhoc: false,
      },
      ...deadlineOf(deadline),
      ...(deadline === null && time !== null ? { deadlineText: time } : {}),
      ...{ addressee: null, quoteStart: quoteStart(text), partners: others, parts: [], source },
    };
    const heading = lead.join(', ');
    const item = { label: labels(`${heading.slice(0, 40)} · ${label}`), heading, requested: false, source };
    return [{ ...item, members: [...new Set(members)], duties: [duty] }];
  });
}

function deadlineOf(deadline: FoundDeadline | null): Pick<Duty, 'deadlineText' | 'dueOn'> {
  return { deadlineText: deadline?.text ?? null, dueOn: deadline && deadlineDay(deadline) };
}

function partnerOf({ relation, name }: Pick<DutyPartner, 'relation' | 'name'>, bodies: Bodies): DutyPartner {
  return { relation, name, agency: bodies.codeOfPartner(name) };
}

function quoteStart(text: string): string {
  return text.split(' ').slice(0, 8).join(' ');
}

function distinctLabels(): (label: string) => string {
  const used = new Set<string>();
  return (label) => {
    let free = label;
    for (let count = 2; used.has(free); count += 1) free = `${label}.${count}`;
    used.add(free);
    return free;
  };
}
