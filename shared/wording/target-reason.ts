import { formatCount, formatDate, formatPercent } from '../domain/format-vietnamese';
import type { JudgedFigure, TargetVariant } from '../domain/targets/target-verdict';
import type { VerdictReason } from '../domain/targets/verdict-reason';
import { assertNever } from '../kit/assert-never';
import { changeWords, denominatorName, sinceWords, type TargetSubject } from './target-change';
import { figureWords, periodWords } from './target-figure';
import { namedWords, neededDenominator, notANumber } from './target-lack';
import { amountWords, requirementWords } from './target-requirement';

const anyDenominator = 'Kết luận này đúng với mọi mẫu số.';

/** A reason behind a verdict as sentences, each with its full stop, fit to print under the target. */
export function reasonSentences(
  reason: VerdictReason,
  variant: TargetVariant,
  target: TargetSubject,
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
