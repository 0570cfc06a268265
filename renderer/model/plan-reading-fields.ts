import { CalendarDate } from '../../shared/domain/calendar-date';
import { DutyRole } from '../../shared/domain/plan';
import type { DraftValue, ValueOf } from '../../shared/plan-reading/draft/plan-draft';
import { directions, missingKinds, periodicities, pers, rulePeriods } from './plan-reading-choices';
import type { EntryField, FieldKey } from './plan-reading-field';
import { namesOf } from './plan-reading-partners';

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
        offered('topic', value.topic, topics),
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
        offered('topic', value.topic, topics),
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

function offered(key: FieldKey, value: string, offers: readonly string[]): EntryField {
  return { key, type: 'offered', value, offers };
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
