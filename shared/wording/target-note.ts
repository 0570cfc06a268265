import type { TargetVariant, TargetVerdict } from '../domain/targets/target-verdict';
import { reasonSentences } from './target-reason';

/** The arithmetic behind one way of judging a target and what is missing, fit to print under the target. */
export function variantNote(variant: TargetVariant, target: TargetVerdict): string {
  return variant.reasons.flatMap((reason) => reasonSentences(reason, variant, target)).join(' ');
}

/** The note on the main way of judging a target. */
export function targetNote(target: TargetVerdict): string {
  const [main] = target.variants;
  return main ? variantNote(main, target) : '';
}

/** What the other ways of judging are called: `theo số lượng`, `theo tỷ lệ`, `so với năm trước`, `bình quân từ năm gốc`. */
export function variantWords({ measure, method }: Pick<TargetVariant, 'measure' | 'method'>): string {
  const by = { count: 'theo số lượng', rate: 'theo tỷ lệ', share: 'theo tỷ lệ đạt' }[measure];
  const how = {
    year: 'so với năm trước',
    mean: 'bình quân từ năm gốc',
    total: 'so với năm gốc',
    level: 'mức phải đạt',
    milestone: 'theo mốc từng năm',
    none: '',
  }[method];
  return how === '' ? by : `${by}, ${how}`;
}
