import { DutyRole } from '../../shared/domain/plan';
import { membersNamed } from '../../shared/plan-reading/draft/members';
import {
  type DraftEntry,
  type DraftValue,
  longestTopic,
  type ValueOf,
} from '../../shared/plan-reading/draft/plan-draft';
import type { FoundPartner } from '../../shared/plan-reading/plan-reading';
import { parseDate } from './parse-date';
import { directions, missingKinds, periodicities, pers, rulePeriods } from './plan-reading-choices';
import type { FieldKey, TypedFields } from './plan-reading-field';
import { namesOf } from './plan-reading-partners';
import { typedReader } from './plan-reading-typed';

/** What a form says: the value, or the fields that cannot be understood. */
export type ReadFields =
  | { readonly ok: true; readonly value: DraftValue }
  | { readonly ok: false; readonly wrong: readonly FieldKey[] };

/** Reads a form back. Fields that were not touched stay as they are; blank is nothing, never zero. */
export function readFields(
  { value, source }: Pick<DraftEntry, 'value' | 'source'>,
  typed: TypedFields,
): ReadFields {
  const wrong: FieldKey[] = [];
  const { textOf, flagOf, namesIn, orNull, oneOf, dayOf, wordsOf } = typedReader(typed, (key) =>
    wrong.push(key),
  );
  const read = (): DraftValue => {
    switch (value.kind) {
      case 'head': {
        const date = value.field === 'date' ? dayOf('date', value.date) : value.date;
        const precision = date === null ? (value.date === null ? value.datePrecision : 'unknown') : 'day';
        return {
          ...value,
          text: wordsOf(value.text),
          date,
          datePrecision: value.field === 'date' ? precision : value.datePrecision,
        };
      }
      case 'basis':
        return {
          ...value,
          title: wordsOf(value.title),
          number: orNull('number', value.number),
          date: dayOf('date', value.date),
        };
      case 'section':
        return { ...value, text: wordsOf(value.text), label: textOf('label', value.label) };
      case 'item': {
        const names = namesIn(
          'members',
          value.members.map(({ name }) => name),
        );
        return {
          ...value,
          heading: wordsOf(value.heading),
          ref: textOf('ref', value.ref),
          requested: flagOf('requested', value.requested),
          members: [...membersNamed(names, value.members, source)],
        };
      }
      case 'duty':
        return {
          ...value,
          text: wordsOf(value.text),
          role: oneOf('role', DutyRole.options, value.role),
          item: orNull('item', value.item),
          topic: topicIn(value.topic),
          partners: [
            ...partnersNamed('with', namesIn('with', namesOf(value.partners, 'with'))),
            ...partnersNamed('directs', namesIn('directs', namesOf(value.partners, 'directs'))),
          ],
          addressees: namesIn('addressees', value.addressees),
          deadline: deadlineOf(value),
          periodicity: oneOf('periodicity', periodicities, value.periodicity),
          alsoAdhoc: flagOf('alsoAdhoc', value.alsoAdhoc),
        };
      case 'task':
        return {
          ...value,
          text: wordsOf(value.text),
          topic: topicIn(value.topic),
          lead: namesIn('lead', value.lead),
          partners: namesIn('with', value.partners),
          time: orNull('time', value.time),
        };
      case 'rule':
        return {
          ...value,
          text: wordsOf(value.text),
          who: textOf('who', value.who),
          to: textOf('to', value.to),
          via: orNull('via', value.via),
          period: oneOf('period', rulePeriods, value.period),
          due: dueOf(value),
          alsoAdhoc: flagOf('alsoAdhoc', value.alsoAdhoc),
        };
      case 'target': {
        const amount = amountOf(value.amount);
        const unit = textOf('unit', value.unit === 'percent' ? '%' : (value.unit ?? ''));
        if ((amount === null) !== (unit === '')) wrong.push(amount === null ? 'amount' : 'unit');
        return {
          ...value,
          text: wordsOf(value.text),
          metric: textOf('metric', value.metric),
          direction: oneOf('direction', directions, value.direction),
          amount,
          unit: unit === '' ? null : unit === '%' ? 'percent' : unit,
          atLeast: flagOf('atLeast', value.atLeast),
          per: oneOf('per', pers, value.per ?? '') || null,
          average: flagOf('average', value.average),
          baseYear: yearOf(value.baseYear),
          quantified: amount !== null,
        };
      }
      case 'missing':
        return { ...value, text: wordsOf(value.text), what: oneOf('what', missingKinds, value.what) };
      default:
        return { ...value, text: wordsOf(value.text) };
    }
  };

  function topicIn(before: string): string {
    const topic = textOf('topic', before).normalize('NFC').replace(/\s+/g, ' ');
    if (topic.length > longestTopic) wrong.push('topic');
    return topic;
  }

  function partnersNamed(relation: FoundPartner['relation'], names: readonly string[]): FoundPartner[] {
    const known = value.kind === 'duty' ? value.partners.filter((one) => one.relation === relation) : [];
    return names.map((name) => known.find((one) => one.name === name) ?? { relation, name, source });
  }

  function deadlineOf({ deadline }: ValueOf<'duty'>): ValueOf<'duty'>['deadline'] {
    if (typeof typed.deadline !== 'string') return deadline;
    const given = textOf('deadline', '');
    if (given === '') return null;
    const day = parseDate(given);
    if (day === null) {
      wrong.push('deadline');
      return deadline;
    }
    const [year, month, date] = day.split('-').map(Number);
    const words = { text: deadline?.text ?? given, source: deadline?.source ?? source };
    const parts = { year: year ?? null, month: month ?? null, day: date ?? null, quarter: null };
    return { ...words, ...parts, relation: 'on_or_before' };
  }

  function dueOf({ due }: ValueOf<'rule'>): ValueOf<'rule'>['due'] {
    const before = flagOf('before', due?.before ?? true);
    const given = textOf('due', due === null ? '' : `${due.day}/${due.month}`);
    if (given === '') return null;
    const found = /^(\d{1,2})[/.-](\d{1,2})$/.exec(given);
    // A leap year, so that the 29th of February is a day.
    if (!found || parseDate(`${given}/2024`) === null) {
      wrong.push('due');
      return due;
    }
    return { ...due, day: Number(found[1]), month: Number(found[2]), before };
  }

  function amountOf(before: string | null): string | null {
    if (typeof typed.amount !== 'string') return before;
    const given = textOf('amount', '').replace(',', '.');
    if (given === '') return null;
    if (!/^\d{1,9}(?:\.\d{1,6})?$/.test(given)) wrong.push('amount');
    return given;
  }

  function yearOf(before: number | null): number | null {
    if (typeof typed.baseYear !== 'string') return before;
    const given = textOf('baseYear', '');
    if (given === '') return null;
    if (!/^(?:19|20)\d\d$/.test(given)) wrong.push('baseYear');
    return Number(given);
  }

  const result = read();
  return wrong.length > 0 ? { ok: false, wrong } : { ok: true, value: result };
}
