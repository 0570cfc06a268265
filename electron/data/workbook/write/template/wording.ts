import { formatDate, formatPeriod } from '../../../../../shared/domain/format-vietnamese';
import type { TemplateContent } from '../../../../../shared/domain/template-content';

/**
 * The sentence that opens the workbook. Bodies that the plan addresses with "Đề nghị" are asked, the others are told in the
 * neutral wording of official forms.
 */
export function requestOf({ agency, requested, plan, period }: TemplateContent): string {
  const due = period.dueDate ? ` chậm nhất ngày ${formatDate(period.dueDate)}` : '';
  const asks = requested ? `Đề nghị ${agency.name} phối hợp cung cấp` : `${agency.name} báo cáo`;
  const what = `số liệu và kết quả thực hiện nhiệm vụ ${formatPeriod(period.code)}`;
  return `${asks} ${what} theo mẫu này, gửi về ${plan.standingAgencyName}${due}.`;
}

/** The footer of every sheet of a template. */
export function footerOf({ agency, period }: TemplateContent): string {
  return `${agency.name}, ${formatPeriod(period.code)}`;
}
