import { CalendarDate } from '../../shared/domain/calendar-date';
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

/** One field of an entry's form; `lines` hold one name a line, and `offered` is a line with words that may be chosen for it. */
export type EntryField =
  | { readonly key: FieldKey; readonly type: 'words' | 'line' | 'lines'; readonly value: string }
  | {
      readonly key: FieldKey;
      readonly type: 'offered';
      readonly value: string;
      readonly offers: readonly string[];
    }
  | { readonly key: FieldKey; readonly type: 'flag'; readonly value: boolean }
  | {
      readonly key: FieldKey;
      readonly type: 'choice';
      readonly value: string;
      readonly options: readonly string[];
    };

export type FieldKey =
  | 'text'
  | 'date'
  | 'number'
  | 'ref'
  | 'label'
  | 'requested'
  | 'members'
  | 'role'
  | 'item'
  | 'topic'
  | 'with'
  | 'directs'
  | 'addressees'
  | 'deadline'
  | 'periodicity'
  | 'alsoAdhoc'
  | 'lead'
  | 'time'
  | 'who'
  | 'to'
  | 'via'
  | 'period'
  | 'due'
  | 'before'
  | 'metric'
  | 'direction'
  | 'amount'
  | 'unit'
  | 'atLeast'
  | 'per'
  | 'average'
  | 'baseYear'
  | 'what';

/** What is typed into a form, by field. */
export type TypedFields = Readonly<Partial<Record<FieldKey, string | boolean>>>;

const periodicities = ['none', 'regular', 'annual', 'adhoc'] as const;
const rulePeriods = ['none', 'half', 'quarter', 'year', 'regular', 'adhoc'] as const;
const directions = ['decrease', 'increase', 'reach'] as const;
const pers = ['', 'year', 'plan'] as const;
const missingKinds = ['number', 'day', 'date', 'signature', 'appendix'] as const;

/**
 * The fields of an entry, in the order of its form. `items` are the ids of the items that a duty may stand in, `topics` what is offered
 * as its topic.
 */
export function fieldsOf(
  value: DraftValue,
  items: readonly string[],
  topics: readonly string[] = [],
): readonly EntryField[] {
  switch (value.kind) {
    case 'head':
      return value.field === 'date'
        ? [words(value.text), line('date', value.date === null ? '' : typedDay(value.date))]
        : [words(value.text)];
    case 'basis':
      return [
        words(value.title),
        line('number', value.number ?? ''),
        line('date', value.date === null ? '' : typedDay(value.date)),
      ];
    case 'section':
      return [words(value.text), line('label', value.label)];
    case 'item':
      return [
        words(value.heading),
        line('ref', value.ref),
        lines(
          'members',
          value.members.map(({ name }) => name),
        ),
        flag('requested', value.requested),
      ];
    case 'duty':
      return [
        words(value.text),
        choice('role', value.role, DutyRole.options),
        choice('item', value.item ?? '', ['', ...items]),
        { key: 'topic', type: 'offered', value: value.topic, offers: topics },
        lines('with', namesOf(value.partners, 'with')),
        lines('directs', namesOf(value.partners, 'directs')),
        lines('addressees', value.addressees),
        line('deadline', value.deadline === null ? '' : typedDeadline(value.deadline)),
        choice('periodicity', value.periodicity, periodicities),
        flag('alsoAdhoc', value.alsoAdhoc),
      ];
    case 'task':
      return [
        words(value.text),
        lines('lead', value.lead),
        lines('with', value.partners),
        line('time', value.time ?? ''),
      ];
    case 'rule':
      return [
        words(value.text),
        line('who', value.who),
        line('to', value.to),
        line('via', value.via ?? ''),
        choice('period', value.period, rulePeriods),
        line('due', value.due === null ? '' : `${value.due.day}/${value.due.month}`),
        flag('before', value.due?.before ?? true),
        flag('alsoAdhoc', value.alsoAdhoc),
      ];
    case 'target':
      return [
        words(value.text),
        line('metric', value.metric),
        choice('direction', value.direction, directions),
        line('amount', value.amount?.replace('.', ',') ?? ''),
        line('unit', value.unit === 'percent' ? '%' : (value.unit ?? '')),
        flag('atLeast', value.atLeast),
        choice('per', value.per ?? '', pers),
        flag('average', value.average),
        line('baseYear', value.baseYear === null ? '' : String(value.baseYear)),
      ];
    case 'missing':
      return [words(value.text), choice('what', value.what, missingKinds)];
    default:
      return [words(value.text)];
  }
}

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
  const textOf = (key: FieldKey, before: string) => {
    const given = typed[key];
    return typeof given === 'string' ? given.trim() : before;
  };
  const flagOf = (key: FieldKey, before: boolean) => {
    const given = typed[key];
    return typeof given === 'boolean' ? given : before;
  };
  const namesIn = (key: FieldKey, before: readonly string[]) =>
    typeof typed[key] === 'string' ? linesOf(textOf(key, '')) : [...before];
  const orNull = (key: FieldKey, before: string | null) => textOf(key, before ?? '') || null;
  const oneOf = <Choice extends string>(key: FieldKey, options: readonly Choice[], before: Choice): Choice =>
    options.find((option) => option === textOf(key, before)) ?? before;
  const dayOf = (key: FieldKey, before: CalendarDate | null): CalendarDate | null => {
    if (typeof typed[key] !== 'string') return before;
    const text = textOf(key, '');
    const day = text === '' ? null : parseDate(text);
    if (text !== '' && day === null) wrong.push(key);
    return day;
  };
  const text = textOf('text', '');
  const wordsBefore = (before: string) => {
    if (typeof typed.text !== 'string') return before;
    if (text === '') wrong.push('text');
    return text;
  };

  const read = (): DraftValue => {
    switch (value.kind) {
      case 'head': {
        const date = value.field === 'date' ? dayOf('date', value.date) : value.date;
        const precision = date === null ? (value.date === null ? value.datePrecision : 'unknown') : 'day';
        return {
          ...value,
          text: wordsBefore(value.text),
          date,
          datePrecision: value.field === 'date' ? precision : value.datePrecision,
        };
      }
      case 'basis':
        return {
          ...value,
          title: wordsBefore(value.title),
          number: orNull('number', value.number),
          date: dayOf('date', value.date),
        };
      case 'section':
        return { ...value, text: wordsBefore(value.text), label: textOf('label', value.label) };
      case 'item': {
        const names = namesIn(
          'members',
          value.members.map(({ name }) => name),
        );
        return {
          ...value,
          heading: wordsBefore(value.heading),
          ref: textOf('ref', value.ref),
          requested: flagOf('requested', value.requested),
          members: [...membersNamed(names, value.members, source)],
        };
      }
      case 'duty':
        return {
          ...value,
          text: wordsBefore(value.text),
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
          text: wordsBefore(value.text),
          lead: namesIn('lead', value.lead),
          partners: namesIn('with', value.partners),
          time: orNull('time', value.time),
        };
      case 'rule':
        return {
          ...value,
          text: wordsBefore(value.text),
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
          text: wordsBefore(value.text),
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
        return { ...value, text: wordsBefore(value.text), what: oneOf('what', missingKinds, value.what) };
      default:
        return { ...value, text: wordsBefore(value.text) };
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

function words(value: string): EntryField {
  return { key: 'text', type: 'words', value };
}

function line(key: FieldKey, value: string): EntryField {
  return { key, type: 'line', value };
}

function lines(key: FieldKey, names: readonly string[]): EntryField {
  return { key, type: 'lines', value: names.join('\n') };
}

function flag(key: FieldKey, value: boolean): EntryField {
  return { key, type: 'flag', value };
}

function choice(key: FieldKey, value: string, options: readonly string[]): EntryField {
  return { key, type: 'choice', value, options };
}

function namesOf(partners: readonly FoundPartner[], relation: FoundPartner['relation']): string[] {
  return partners.filter((one) => one.relation === relation).map(({ name }) => name);
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function typedDay(date: CalendarDate): string {
  return date.split('-').toReversed().join('/');
}

function typedDeadline({ day, month, year, text }: NonNullable<ValueOf<'duty'>['deadline']>): string {
  const whole = day !== null && month !== null && year !== null;
  const date = whole
    ? CalendarDate.safeParse(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
    : null;
  return date?.success ? typedDay(date.data) : text;
}
