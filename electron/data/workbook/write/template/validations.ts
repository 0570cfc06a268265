import type { DataValidation } from 'exceljs';
import type { Indicator } from '../../../../../shared/domain/indicator';
import { dutyStatuses, dutyStatusWords } from '../../../../../shared/intake/duty-status';
import { nilTick } from '../../../../../shared/intake/template-names';

/** Excel refuses a file whose titles have more than 32 and whose messages more than 255 characters. */
const longestTitle = 32;
const longestMessage = 255;

/**
 * What a figure's cell accepts without asking back: nothing, digits with points between them (and a comma where the indicator has
 * decimals), a number from 0 that was pasted in, or KPS; any text without a stroke too where "hơn 5.000" is allowed. Everything
 * else, such as `10/12` or `350+357`, brings a warning that can be overruled, not a stop: an agency is never kept from saying
 * what it has, and the intake asks about it later. The formula is one that Excel and LibreOffice both calculate.
 */
export function figureValidation(indicator: Indicator, cell: string): DataValidation {
  const { decimals, unit, allowApproximate } = indicator;
  const isText = allowApproximate
    ? `ISERROR(FIND("/",${cell}))`
    : `OR(UPPER(TRIM(${cell}))="KPS",UPPER(TRIM(${cell}))="KHÔNG PHÁT SINH",${isDigits(cell, decimals)})`;
  const number = decimals === 0 ? 'số nguyên' : `số có tối đa ${decimals} chữ số thập phân`;
  const approximate = allowApproximate ? ', hoặc số ước lượng như "hơn 5.000"' : '';
  return {
    type: 'custom',
    allowBlank: true,
    formulae: [`IF(ISNUMBER(${cell}),AND(${cell}>=0,ROUND(${cell},${decimals})=${cell}),${isText})`],
    errorStyle: 'warning',
    showErrorMessage: true,
    errorTitle: 'Kiểm tra lại ô này',
    error: message(
      `Ô này cần ${number} từ 0 trở lên, hoặc KPS (không phát sinh)${approximate}. Chỉ gõ chữ số; không gõ phép tính, đơn vị tính.`,
    ),
    showInputMessage: true,
    promptTitle: indicator.code.slice(0, longestTitle),
    prompt: message(
      `Đơn vị: ${unit}. Nhập ${number} từ 0 trở lên, hoặc KPS nếu không phát sinh${approximate}. Chưa có số liệu thì để trống.`,
    ),
  };
}

/** Between digits and an exponent only digits are part of a number; dates, fractions, percentages and sums are not. */
function isDigits(cell: string, decimals: number): string {
  const withoutPoints = `SUBSTITUTE(${cell},".","")`;
  const digits = decimals === 0 ? withoutPoints : `SUBSTITUTE(${withoutPoints},",","")`;
  return `ISNUMBER(VALUE("99999"&${digits}&"e9"))`;
}

/** Asks back where the date of a document is no date or lies far from the period. */
export function dateValidation(year: number): DataValidation {
  return {
    type: 'date',
    operator: 'between',
    allowBlank: true,
    formulae: [new Date(Date.UTC(year - 1, 0, 1)), new Date(Date.UTC(year + 2, 11, 31))],
    errorStyle: 'warning',
    showErrorMessage: true,
    errorTitle: 'Kiểm tra lại ngày',
    error: `Ô này cần ngày của văn bản dạng ngày/tháng/năm, từ năm ${year - 1} đến năm ${year + 2}.`,
    showInputMessage: true,
    promptTitle: 'Ngày văn bản',
    prompt: 'Nhập ngày/tháng/năm, ví dụ 09/12/2025. Sau khi nhập, xem lại ngày và tháng có bị đổi chỗ không.',
  };
}

/** The drop-down list with the one tick. */
export function nilValidation(): DataValidation {
  return {
    ...listOf([nilTick], 'Không phát sinh'),
    prompt: `Chọn ${nilTick} nếu trong kỳ không phát sinh nội dung nào phải báo cáo. Nếu có số liệu thì để trống.`,
  };
}

/** The drop-down list of how far a duty has come. */
export function statusValidation(): DataValidation {
  return {
    ...listOf(
      dutyStatuses.map((status) => dutyStatusWords[status]),
      'Tình trạng',
    ),
    prompt: 'Chọn một tình trạng trong danh sách; chưa có thông tin thì để trống.',
  };
}

function listOf(words: readonly string[], title: string): DataValidation {
  return {
    type: 'list',
    allowBlank: true,
    formulae: [`"${words.join(',')}"`],
    errorStyle: 'warning',
    showErrorMessage: true,
    errorTitle: 'Kiểm tra lại ô này',
    error: `Ô này cần một mục trong danh sách: ${words.join(', ')}.`,
    showInputMessage: true,
    promptTitle: title,
  };
}

function message(words: string): string {
  return words.length > longestMessage ? `${words.slice(0, longestMessage - 1)}…` : words;
}
