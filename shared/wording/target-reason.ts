import { formatCount, formatDate, formatNumber, formatPercent } from '../domain/format-vietnamese';
import type { JudgedFigure, TargetVariant, TargetVerdict } from '../domain/targets/target-verdict';
import type { VerdictReason } from '../domain/targets/verdict-reason';
import { assertNever } from '../kit/assert-never';
import { figureWords, periodWords } from './target-figure';
import { amountWords, requirementWords } from './target-requirement';

type Subject = Pick<TargetVerdict, 'direction' | 'unit' | 'atLeast' | 'indicator' | 'denominator'>;

const anyDenominator = 'Kết luận này đúng với mọi mẫu số.';

/** A reason behind a verdict as sentences, each with its full stop, fit to print under the target. */
export function reasonSentences(
  reason: VerdictReason,
  variant: TargetVariant,
  target: Subject,
): readonly string[] {
  const { current, base, denominator, baseDenominator, actual } = variant;
  const asked = requirementWords(target, variant);
  const now = figureWords(current);
  const before = figureWords(base);
  switch (reason.kind) {
    case 'changed':
      return [`${now} so với ${before}${sinceWords(variant)}: ${changeWords(variant, target)}, ${asked}.`];
    case 'rose-from-zero':
      return [`${now} so với 0: tăng ${now} ${target.indicator?.unit ?? ''}, ${asked}.`];
    case 'rate-changed': {
      const rates = `${now}/${figureWords(denominator)} so với ${before}/${figureWords(baseDenominator)}`;
      return [
        `Trên ${denominatorName(target)}: ${rates}${sinceWords(variant)}: ${changeWords(variant, target)}, ${asked}.`,
      ];
    }
    case 'counts-changed': {
      const percent = formatPercent(reason.percent);
      if (!reason.judged) return [`${now} so với ${before}${sinceWords(variant)}: số lượng ${percent}.`];
      const counted = actual === null ? `số lượng ${percent}` : percent;
      return [`${now} so với ${before}${sinceWords(variant)}: ${counted}, ${asked}.`];
    }
    case 'share': {
      const share = actual === null ? '' : `: ${amountWords(actual, target.unit)}, ${asked}`;
      return [`${now}/${figureWords(denominator)} ${target.indicator?.unit ?? ''}${share}.`];
    }
    case 'level':
      return [`${now} ${target.indicator?.unit ?? ''}, ${asked}.`];
    case 'not-a-number':
      return notANumber(variant, asked);
    case 'unquantified':
      return ['Kế hoạch không nêu mức phải đạt nên không đánh giá được bằng số.'];
    case 'unbound':
      return ['Chỉ tiêu này chưa gắn với số liệu nào trong biểu tổng hợp.'];
    case 'not-in-table':
      return [`Biểu tổng hợp chưa có số liệu ${reason.indicator}.`];
    case 'no-figure': {
      const which = reason.indicator === target.indicator?.code ? '' : `${reason.indicator} `;
      const why = reason.state === 'blank' ? 'cơ quan đã báo cáo nhưng để trống' : 'chưa cơ quan nào báo cáo';
      return [`Chưa có số liệu ${which}${periodWords(reason.period)}: ${why}.`];
    }
    case 'no-occurrence':
      return [`Không phát sinh trong ${reason.periods.map((period) => periodWords(period)).join(' và ')}.`];
    case 'count-for-rate':
      return ['Mức phải đạt ghi bằng số lượng trong khi chỉ tiêu tính theo tỷ lệ.'];
    case 'change-of-share':
      return ['Kế hoạch nêu mức tăng, giảm của một tỷ lệ mà không nói rõ là phần trăm hay điểm phần trăm.'];
    case 'no-base-year':
      return ['Kế hoạch không nêu năm gốc nên chưa tính được; chọn năm gốc rồi đánh giá.'];
    case 'base-year-not-before':
      return [`Năm gốc ${reason.baseYear} không trước năm đánh giá.`];
    case 'base-zero':
      return ['Gốc so sánh bằng 0 nên không tính được tỷ lệ phần trăm.'];
    case 'any-denominator':
      return [anyDenominator];
    case 'needs-denominator':
      return neededDenominator(reason, variant, target, asked);
    case 'no-denominator':
      return ['Tỷ lệ này chưa gắn với chỉ tiêu làm mẫu số.'];
    case 'more-than-all':
      return ['Phần được tính lớn hơn tổng số; cần kiểm tra lại hai số này.'];
    case 'negative':
      return ['Có số âm nên không tính được.'];
    case 'on-line':
      return [`Mức này nằm trên đường thẳng nối mốc năm ${reason.from} và mốc năm ${reason.to}.`];
    case 'before-milestones':
      return [`Kế hoạch chỉ nêu mức từ năm ${reason.year} (${amountWords(reason.amount, target.unit)}).`];
    case 'after-milestones':
      return [`Sau mốc cuối, năm ${reason.year}, lấy mức của mốc đó.`];
    case 'unrounded':
      return ['Kết luận dựa trên số chưa làm tròn.'];
    case 'too-vague':
      return ['Số liệu ước lượng chưa đủ chặt để kết luận.'];
    case 'within-legal-time':
      return [
        `Còn ${formatCount(reason.missing)} ${target.indicator?.unit ?? ''} chưa xong, trong đó ` +
          `${formatCount(reason.open)} còn trong thời hạn điều tra theo luật, muộn nhất đến ${formatDate(reason.until)}.`,
      ];
    case 'beyond-legal-time':
      return [
        `Còn ${formatCount(reason.missing)} ${target.indicator?.unit ?? ''} chưa xong, ` +
          `chỉ ${formatCount(reason.open)} còn trong thời hạn điều tra theo luật.`,
      ];
    case 'restated':
      return restated(reason.indicator, [base, baseDenominator]);
    case 'small-base':
      return ['Gốc so sánh dưới 10 nên tỷ lệ phần trăm ít ý nghĩa.'];
    case 'approximate':
      return ['Có số liệu ước lượng.'];
    case 'provisional':
      return [
        `Tạm tính: còn ${formatCount(reason.missing)} cơ quan cung cấp số liệu chưa báo cáo${namedWords(reason)}.`,
      ];
    case 'partial-base':
      return [
        `Số liệu gốc ${periodWords(reason.period)} chưa đủ: ` +
          `còn ${formatCount(reason.missing)} cơ quan chưa báo cáo${namedWords(reason)}.`,
      ];
    default:
      return assertNever(reason);
  }
}

/** ` (Sở Y tế; Sở Nội vụ)`, with how many more where not all are named. */
function namedWords({ missing, named }: { readonly missing: number; readonly named: readonly string[] }) {
  if (named.length === 0) return '';
  const more = missing - named.length;
  return ` (${named.join('; ')}${more === 0 ? '' : ` và ${formatCount(more)} cơ quan khác`})`;
}

/** ` của năm 2020` where the base is not the year before. */
function sinceWords({ method, base }: TargetVariant): string {
  return method === 'year' ? '' : ` của ${periodWords(base?.period)}`;
}

function changeWords({ method, actual, years }: TargetVariant, target: Subject): string {
  if (actual === null) return 'không tính được tỷ lệ phần trăm';
  const unit = target.indicator?.unit ?? '';
  const percent = target.unit === 'percent';
  if (method === 'mean') {
    const each = percent
      ? formatPercent(actual)
      : `${actual > 0 ? '+' : ''}${formatNumber(actual, 2)} ${unit}`;
    return `bình quân ${each} mỗi năm trong ${years} năm`;
  }
  if (percent) return formatPercent(actual);
  if (actual === 0) return 'không thay đổi';
  return `${actual > 0 ? 'tăng' : 'giảm'} ${formatCount(Math.abs(actual))} ${unit}`;
}

function denominatorName({ denominator }: Subject): string {
  if (denominator === null) return 'mẫu số của tỷ lệ, kế hoạch chưa gắn với chỉ tiêu nào,';
  return denominator.name === null ? denominator.code : `${denominator.code} (${denominator.name})`;
}

function notANumber({ current, base, denominator }: TargetVariant, asked: string): string[] {
  const sides = [current, base ?? denominator]
    .filter((figure) => figure !== null)
    .map((figure) => {
      const label = base === null ? figure.indicator : periodWords(figure.period);
      return `${label}: ${figureWords(figure)}`;
    });
  const fact = [...sides, asked].filter((part) => part !== '').join('; ');
  return [
    `${fact.charAt(0).toUpperCase()}${fact.slice(1)}.`,
    base === null
      ? 'Không tính được tỷ lệ khi một số chưa ghi bằng số.'
      : 'Không tính được mức thay đổi khi một bên chưa ghi bằng số.',
  ];
}

function neededDenominator(
  { periods, times }: Extract<VerdictReason, { kind: 'needs-denominator' }>,
  { current, base }: TargetVariant,
  target: Subject,
  asked: string,
): string[] {
  const lacking = periods.map((period) => periodWords(period, 'kỳ trước')).join(' và ');
  const needs = `Chỉ tiêu tính theo tỷ lệ (${asked}) nên cần ${denominatorName(target)} của ${lacking}.`;
  if (times === null) return [needs];
  const relation = target.direction === 'decrease' ? 'ít nhất' : 'nhiều nhất';
  const bound = times === 0 ? 'chưa đến 0,01' : `${relation} ${formatNumber(times, 2)}`;
  const before = periodWords(base?.period, 'kỳ trước');
  return [needs, `Chỉ đạt nếu mẫu số ${periodWords(current?.period)} bằng ${bound} lần ${before}.`];
}

function restated(indicator: string, figures: ReadonlyArray<JudgedFigure | null>): string[] {
  const figure = figures.find((one) => one?.indicator === indicator && one.restated !== null);
  if (!figure?.restated) return [];
  const { publishedState, published, note, documentNumber } = figure.restated;
  const was = figureWords({ state: publishedState, value: published, approximation: 'exact' });
  const basis = [note, documentNumber ?? ''].filter((part) => part !== '').join('; ');
  return [
    `${indicator} ${periodWords(figure.period)} lấy số điều chỉnh ${figureWords(figure)}, số đã công bố: ${was} (${basis}).`,
  ];
}
