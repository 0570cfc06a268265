import { CalendarDate } from '../../../shared/domain/calendar-date';
import type { Reading } from '../../../shared/domain/figure';
import type { Indicator } from '../../../shared/domain/indicator';
import type { Period } from '../../../shared/domain/period';
import type { Plan } from '../../../shared/domain/plan';
import type { TemplateContent } from '../../../shared/domain/template-content';
import { caoBang } from '../../fixtures/presets';

/** The plan of Cao Bằng as the application ships it. */
export const preset = caoBang;

const standing = preset.agencies.find(({ code }) => code === preset.standingAgency);

/** Its head, as a workbook needs it. */
export const plan: Plan = {
  code: preset.code,
  title: preset.title,
  province: preset.province,
  councilName: preset.councilName,
  standingAgency: preset.standingAgency,
  standingAgencyName: standing?.name ?? '',
  documentNumber: preset.document.number,
  documentDate: preset.document.date,
};

/** The period "năm" of a year with the window and the due date of the plan. */
export function yearPeriod(year: number): Period {
  return {
    code: `${year}-Y`,
    kind: 'year',
    year,
    dataFrom: CalendarDate.parse(`${year - 1}-12-15`),
    dataTo: CalendarDate.parse(`${year}-12-14`),
    dueDate: CalendarDate.parse(`${year}-12-14`),
    dueQuote: 'trước ngày 15 tháng 12 hằng năm',
  };
}

/** The template of an agency of the preset, its figures of the year before given by indicator. */
export function templateOf(
  code: string,
  previous: Readonly<Record<string, Reading>> = {},
  indicators: readonly Indicator[] = preset.indicators,
): TemplateContent {
  const agency = preset.agencies.find((candidate) => candidate.code === code);
  if (!agency) throw new Error(`Expected an agency of the preset, got ${code}`);
  const assignments = preset.assignments.filter(({ members }) => members.includes(code));
  return {
    plan,
    agency: { code, name: agency.name },
    requested: assignments.some(({ requested }) => requested),
    period: yearPeriod(2025),
    previousPeriod: yearPeriod(2024),
    indicators: indicators
      .filter(({ suppliers }) => suppliers.includes(code))
      .map((indicator) => ({ indicator, previous: previous[indicator.code] ?? null })),
    duties: assignments.flatMap(({ label: assignment, duties }) =>
      duties.map(({ label, role, text }) => ({ assignment, label, role, text })),
    ),
  };
}
