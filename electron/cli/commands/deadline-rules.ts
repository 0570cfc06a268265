import type { DataApi } from '../../../shared/contract';
import { deadlines as channels, type RuleSummary } from '../../../shared/contract/deadlines';
import { AgencyKind } from '../../../shared/domain/agency';
import type { CalendarDate } from '../../../shared/domain/calendar-date';
import { formatDate, formatPeriod } from '../../../shared/domain/format-vietnamese';
import { agencyKindWords } from '../../../shared/wording/agency-kind';
import { shiftWords } from '../../../shared/wording/deadline-shift';
import { dueTermsWords, shiftPolicyWords, windowBasisWords } from '../../../shared/wording/due-terms';
import { weekdayShort } from '../../../shared/wording/weekday';
import { fitting } from '../fitting';
import { type Options, only, requiredYear } from '../options';
import { done, type Outcome } from '../outcome';

/** The reporting rules of the plan at work, as they are set, with their dates around a year. */
export async function deadlineRules(api: DataApi, options: Options): Promise<Outcome> {
  only(options, ['db', 'year'], true);
  const found = await api.deadlines.rules(
    fitting('deadlines rules', channels.rules.input, { year: requiredYear(options) }),
  );
  return done(
    found,
    found.length === 0 ? 'Kế hoạch không nêu chế độ báo cáo.' : found.map(ruleText).join('\n\n'),
  );
}

function ruleText({ code, who, reportTo, quote, place, settings, dates, edits }: RuleSummary): string {
  const { terms, shift, window, tiers } = settings;
  const changed = edits.filter(({ undoneAt }) => undoneAt === null).length;
  return [
    `${code} · ${place} · ${who} → ${reportTo === '' ? '(không nêu nơi nhận)' : reportTo}`,
    `  ${dueTermsWords(terms)}${quote === '' ? '' : ` (“${quote}”)`}; ${shiftPolicyWords[shift]}; số liệu theo ${windowBasisWords[window]}`,
    ...tiers.map((own) => `  riêng ${kindWords(own.tier)}: ${dueTermsWords(own.terms)} (“${own.quote}”)`),
    ...(changed === 0 ? [] : [`  đã sửa ${changed} lần`]),
    ...dates.map(({ year, period, tier, lastDay, lastWorkingDay, shifted }) => {
      const of = period === null ? `năm ${year}` : formatPeriod(period);
      const day =
        lastDay && lastWorkingDay
          ? `${dayWords(lastDay)}, làm việc ${dayWords(lastWorkingDay)}`
          : 'không có ngày';
      return `  ${of}${tier === null ? '' : ` · ${kindWords(tier)}`}: ${day}${shifted ? ` (${shiftWords(shifted)})` : ''}`;
    }),
  ].join('\n');
}

/** A day with its name where there is little room: `T6 12/06/2026`. */
export function dayWords(day: CalendarDate): string {
  return `${weekdayShort(day)} ${formatDate(day)}`;
}

function kindWords(tier: string): string {
  const kind = AgencyKind.safeParse(tier);
  return kind.success ? agencyKindWords[kind.data] : tier;
}
