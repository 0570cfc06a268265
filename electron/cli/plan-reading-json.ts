import type {
  FoundDeadline,
  FoundDuty,
  FoundItem,
  FoundRule,
  FoundTarget,
  FoundTask,
  PlanReading,
} from '../../shared/plan-reading/plan-reading';
import type { DocumentRemark } from '../../shared/plan-reading/source-document';
import { nameOfItem } from '../../shared/plan-reading/structure/read-items';

/**
 * A reading as `plan read --json` prints it, described in README.md. `reporting` holds the rules with a day and `targets` those with
 * a figure; the others stand under `undatedReporting` and `unquantifiedTargets`. Places are counted in the document's text (`--text`).
 */
export function planReadingJson(reading: PlanReading, remarks: readonly DocumentRemark[]): unknown {
  const { header, items, generalDuties, tasks, rules, targets, missing, notPlan } = reading;
  const dated = rules.filter(({ due }) => due !== null);
  return {
    document: {
      number: header.number?.text ?? null,
      date: header.date,
      issuer: header.issuer?.text ?? null,
      title: header.title?.text ?? null,
      legalBases: header.legalBases.map(({ number, date, title, role }) => ({ number, date, title, role })),
      kind: header.kind,
      datePrecision: header.datePrecision,
      dateAsWritten: header.dateAsWritten?.text ?? null,
      place: header.place?.text ?? null,
    },
    agencies: items.map(agencyJson),
    reporting: dated.map(ruleJson),
    targets: targets.filter(({ quantified }) => quantified).map(targetJson),
    missing: missing.map(({ what, text }) => ({ what, text })),
    notPlan: notPlan !== null,
    notPlanBecause: notPlan && { kind: notPlan.kind, reasons: notPlan.reasons },
    generalDuties: generalDuties.map(dutyJson),
    tasks: tasks.map(taskJson),
    undatedReporting: rules.filter(({ due }) => due === null).map(ruleJson),
    unquantifiedTargets: targets.filter(({ quantified }) => !quantified).map(targetJson),
    recipients: header.recipients.map(({ text }) => text),
    remarks,
  };
}

function agencyJson(item: FoundItem): unknown {
  const { ref, heading, members, requested, duties, source, confidence, doubts } = item;
  return {
    ref,
    name: nameOfItem(item),
    members: members.map(({ name }) => name),
    requested,
    duties: duties.map(dutyJson),
    heading,
    groups: members.filter(({ isGroup }) => isGroup).map(({ name }) => name),
    ...{ source, confidence, doubts },
  };
}

function dutyJson(duty: FoundDuty): unknown {
  const {
    label,
    role,
    text,
    source,
    partners,
    parts,
    addressees,
    periodicity,
    alsoAdhoc,
    deadline,
    confidence,
    doubts,
  } = duty;
  const named = (relation: 'with' | 'directs') =>
    partners.filter((partner) => partner.relation === relation).map(({ name }) => name);
  return {
    role,
    with: named('with'),
    text,
    source,
    label,
    directs: named('directs'),
    addressees,
    parts: parts.map((part) => ({ role: part.role, text: part.text, source: part.source })),
    ...{ periodicity, alsoAdhoc },
    deadline: deadline && deadlineJson(deadline),
    ...{ confidence, doubts },
  };
}

function deadlineJson({ text, relation, day, month, quarter, year, source }: FoundDeadline): unknown {
  return { text, relation, day, month, quarter, year, source };
}

function ruleJson({
  due,
  period,
  alsoAdhoc,
  who,
  to,
  via,
  text,
  source,
  confidence,
  doubts,
}: FoundRule): unknown {
  return {
    month: due?.month ?? null,
    day: due?.day ?? null,
    year: due?.year ?? null,
    before: due?.before ?? null,
    period,
    adHoc: alsoAdhoc || period === 'adhoc',
    ...{ who, to, via, text, source, confidence, doubts },
  };
}

function targetJson(target: FoundTarget): unknown {
  const {
    metric,
    direction,
    amount,
    unit,
    per,
    average,
    text,
    atLeast,
    baseYear,
    milestones,
    source,
    confidence,
    doubts,
  } = target;
  return {
    metric,
    direction,
    amount: amount === null ? null : Number(amount),
    ...{ unit, per, average, text, atLeast, baseYear },
    milestones: milestones.map((milestone) => ({ year: milestone.year, amount: Number(milestone.amount) })),
    ...{ source, confidence, doubts },
  };
}

function taskJson({ topic, label, text, lead, partners, time, source }: FoundTask): unknown {
  return { topic, label, text, lead, with: partners, time, source };
}
