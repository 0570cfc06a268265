import { formatDate } from '../../shared/domain/format-vietnamese';
import { assertNever } from '../../shared/kit/assert-never';
import { dutyStateWord } from '../../shared/wording/duty-state';
import type { PlanDeed } from '../model/plan-deed';
import { periodTitle } from './period';
import { documentFieldNames, openedYearWords } from './plan';

/** What was recorded last on the screen Kế hoạch, in one line. */
export function planDeedWords(deed: PlanDeed): string {
  switch (deed.kind) {
    case 'document':
      return `Đã ghi ${documentFieldNames[deed.field].toLowerCase()} của văn bản`;
    case 'state':
      return `Đã ghi “${dutyStateWord(deed.state, false)}” cho ${deed.entries} dòng`;
    case 'extension':
      return `Đã gia hạn đến ${formatDate(deed.dueOn)} cho ${deed.entries} dòng`;
    case 'due-day':
      return deed.dueOn === null ? 'Đã bỏ hạn của nhiệm vụ' : `Đã đặt hạn ${formatDate(deed.dueOn)}`;
    case 'evidence':
      return `Đã giữ ${deed.files} tệp minh chứng`;
    case 'restatement':
      return 'Đã ghi số gốc điều chỉnh';
    case 'open-case':
      return 'Đã ghi vụ đang điều tra';
    case 'base-year':
      return 'Đã chọn năm gốc';
    case 'milestones':
      return 'Đã ghi các mốc';
    case 'binding':
      return 'Đã gắn mục tiêu với số liệu';
    case 'request':
      return `Đã mở yêu cầu, ${periodTitle(deed.period).toLowerCase()}`;
    case 'request-undone':
      return `Đã hoàn tác yêu cầu, ${periodTitle(deed.period).toLowerCase()}`;
    case 'request-redone':
      return `Đã mở lại yêu cầu, ${periodTitle(deed.period).toLowerCase()}`;
    case 'reuse':
      return `Đã đổi kỳ dùng lại của yêu cầu, ${periodTitle(deed.period).toLowerCase()}`;
    case 'reuse-undone':
      return `Đã hoàn tác một lần đổi kỳ dùng lại, ${periodTitle(deed.period).toLowerCase()}`;
    case 'year':
      return openedYearWords(deed.year, deed.periods);
    default:
      return assertNever(deed);
  }
}
