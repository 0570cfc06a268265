import type { AgencyContact, AgencyDetail } from '../../shared/domain/agencies/agency-detail';
import type { CalendarDate } from '../../shared/domain/calendar-date';
import { formatDate } from '../../shared/domain/format-vietnamese';
import { eventSummaryWords } from '../../shared/wording/agency-event';
import { agencyKindWords } from '../../shared/wording/agency-kind';

/** All that the register knows of one agency, as `agencies show` prints it; what is blank has no line. */
export function agencyText(detail: AgencyDetail): string {
  const { parent, children, aliases, note } = detail;
  const lines = [
    detail.isGroup ? 'Nhóm' : agencyKindWords[detail.kind],
    ...detail.names.map((one) => {
      const short = one.abbreviation === null ? '' : ` (${one.abbreviation})`;
      return `Tên ${dated(one)}: ${one.name}${short}`;
    }),
    ...(aliases.length === 0 ? [] : [`Tên khác: ${aliases.join('; ')}`]),
    ...(parent === null ? [] : [`Trực thuộc ${named(parent)}`]),
    ...(children.length === 0 ? [] : [`Đơn vị trực thuộc: ${children.map(named).join('; ')}`]),
    ...detail.contacts.map((one) => `Liên hệ: ${contactWords(one)}`),
    ...(note === '' ? [] : [`Ghi chú: ${note}`]),
    ...detail.memberOf.map((one) => `Trong nhóm ${named(one)} ${dated(one)}`),
    ...detail.members.map((one) => `Thành viên ${named(one)} ${dated(one)}`),
    ...detail.predecessors.map((one) => `Từ ${named(one)}, ${formatDate(one.happenedOn)}`),
    ...detail.successors.map((one) => `Về ${named(one)}, ${formatDate(one.happenedOn)}`),
    ...detail.bindings.map((one) => `${one.key} ${dated(one)}: ${one.text}`),
    ...detail.events.map(eventSummaryWords),
  ];
  return [`${detail.name} (${detail.code})`, ...lines.map((line) => `  ${line}`)].join('\n');
}

type Dated = { readonly validFrom: CalendarDate | null; readonly validTo: CalendarDate | null };

function dated({ validFrom, validTo }: Dated): string {
  const day = (date: CalendarDate | null) => (date === null ? '…' : formatDate(date));
  return `${day(validFrom)} – ${day(validTo)}`;
}

function named({ code, name }: { readonly code: string; readonly name: string }): string {
  return `${name} (${code})`;
}

function contactWords({ name, duty, phone, email, note }: AgencyContact): string {
  return [name, duty, phone, email, note].filter((part) => part !== '').join(', ');
}
