import { topicOf } from '../duties/topic-of';
import type { FoundHeader, FoundTask, PlanReading } from '../plan-reading';
import { noAnswers } from './bind/binding-answers';
import type { DraftEntry, DraftValue, PlanDraft } from './plan-draft';

type Found = Pick<DraftEntry, 'id' | 'source' | 'confidence' | 'doubts'>;

/**
 * The draft of a reading, with everything that was found open, in the order of the text. A task that is also a point of the plan's
 * tree is one entry, the point's; every other finding is an entry of its own under its id of the reading.
 */
export function beginDraft(reading: PlanReading): PlanDraft {
  const points = new Map(reading.sections.map((section) => [section.source.end, section]));
  const taskOf = new Map<string, FoundTask>();
  const ownTasks: FoundTask[] = [];
  for (const task of reading.tasks) {
    const point = points.get(task.source.end);
    const same = point !== undefined && point.text === task.text && !taskOf.has(point.id);
    if (same) taskOf.set(point.id, task);
    else ownTasks.push(task);
  }

  const entries: DraftEntry[] = [
    ...headOf(reading.header),
    ...reading.header.legalBases.map((found) => entry(found, { kind: 'basis', ...bare(found) })),
    ...reading.sections.map((found) => {
      const { kind: sort, ...value } = bare(found);
      const task = taskOf.get(found.id);
      const { lead, partners, time, deadline } = task ?? nobody;
      const told = task === undefined ? null : { id: task.id, lead, partners, time, deadline };
      return entry(found, { ...value, kind: 'section', sort, task: told });
    }),
    ...reading.items.flatMap((found) => {
      const { duties, ...value } = bare(found);
      return [
        entry(found, { kind: 'item', ...value }),
        ...duties.map((duty) =>
          entry(duty, { kind: 'duty', item: found.id, topic: topicOf(duty.text), ...bare(duty) }),
        ),
      ];
    }),
    ...reading.generalDuties.map((found) =>
      entry(found, { kind: 'duty', item: null, topic: topicOf(found.text), ...bare(found) }),
    ),
    ...ownTasks.map((found) => entry(found, { kind: 'task', ...bare(found), topic: topicOf(found.text) })),
    ...reading.rules.map((found) => entry(found, { kind: 'rule', ...bare(found) })),
    ...reading.targets.map((found) => entry(found, { kind: 'target', ...bare(found) })),
    ...reading.missing.map((found) => entry(found, { kind: 'missing', ...bare(found) })),
    ...reading.header.recipients.map((found) => entry(found, { kind: 'recipient', text: found.text })),
  ];
  return {
    notPlan: reading.notPlan,
    readNevertheless: false,
    documentKind: reading.header.kind,
    entries: entries.toSorted((left, right) => left.source.start - right.source.start),
    replaced: [],
    answers: noAnswers,
  };
}

const nobody = { lead: [], partners: [], time: null, deadline: null };

function headOf(header: FoundHeader): DraftEntry[] {
  const blank = { date: null, datePrecision: 'unknown' as const };
  const date = { date: header.date, datePrecision: header.datePrecision };
  const fields = [
    ['number', header.number, blank],
    ['date', header.dateAsWritten, date],
    ['place', header.place, blank],
    ['issuer', header.issuer, blank],
    ['title', header.title, blank],
  ] as const;
  return fields.flatMap(([field, found, day]) =>
    found === null
      ? []
      : entry({ ...found, id: `head-${field}` }, { kind: 'head', field, text: found.text, ...day }),
  );
}

function entry({ id, source, confidence, doubts }: Found, value: DraftValue): DraftEntry {
  return { id, decision: 'open', made: 'read', source, confidence, doubts, value, before: null };
}

function bare<Value extends Found>(found: Value): Omit<Value, keyof Found> {
  const { id: _id, source: _source, confidence: _confidence, doubts: _doubts, ...value } = found;
  return value;
}
