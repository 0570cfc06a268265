import { periodWords, reportingPlaces } from '../deadlines/reporting-words';
import { partiesOf } from '../deadlines/rule-parties';
import type { FoundItem, FoundRule, FoundTask } from '../plan-reading';
import { searchable } from '../text/searchable';

type RowOfTable = Pick<FoundTask, 'text' | 'lead' | 'deadline' | 'source'>;

/** The duties of items that have their day from another cell of their row. */
export function rowsOfItems(items: readonly FoundItem[]): readonly RowOfTable[] {
  return items.flatMap(({ members, duties }) =>
    duties
      .filter(({ deadline, source }) => deadline !== null && deadline.source.start >= source.end)
      .map(({ text, deadline, source }) => ({
        text,
        deadline,
        source,
        lead: members.map(({ name }) => name),
      })),
  );
}

/** The reports that rows of a table ask for: the task says to whom, another cell who, and another until which day. */
export function rulesOfTasks(tasks: readonly RowOfTable[]): Array<Omit<FoundRule, 'id'>> {
  return tasks.flatMap(({ text, lead, deadline, source }) => {
    if (lead.length === 0 || deadline === null || deadline.day === null || deadline.month === null) return [];
    const search = searchable(text);
    const reporting = reportingPlaces(search).at(-1);
    if (!reporting) return [];
    const { to, via } = partiesOf(search, reporting);
    if (to === '') return [];
    const period = periodWords(search).find(
      (word) => word.period === 'half' || word.period === 'year',
    )?.period;
    const { month, day, year } = deadline;
    return [
      {
        ...{ text, source, who: lead.join(', '), to, via },
        period: period ?? ('none' as const),
        due: { month, day, before: deadline.relation === 'before', ...(year === null ? {} : { year }) },
        alsoAdhoc: /dot xuat|khi co yeu cau/.test(search.plain),
        confidence: 0.85,
        doubts: ['rule-from-row'],
      },
    ];
  });
}
