import { RefusedError } from '../../../shared/contract/client';
import { formatNumber } from '../../../shared/domain/format-vietnamese';
import { only, required } from '../options';
import { done } from '../outcome';
import type { Command } from './command';

/** Withdraws a version and says what holds instead. */
export const undo: Command = {
  database: 'existing',
  async run(api, options) {
    only(options, ['db', 'submission']);
    const submission = required(options, 'submission');
    const undone = await api.reception.undo({ submission }).catch((error: unknown) => {
      if (error instanceof RefusedError && error.problem.code === 'not_found') return null;
      throw error;
    });
    if (!undone) {
      // An employer's form has versions of its own.
      await api.statutory.undo({ report: submission });
      return done({ submission, withdrawn: true }, `Đã hoàn tác báo cáo theo biểu quy định ${submission}.`);
    }
    const { agency, period, version, currentVersion, restored, kept } = undone;
    const now = currentVersion === null ? 'không còn báo cáo nào' : `lần ${currentVersion} có hiệu lực`;
    const written = (value: number | null, nil: boolean) =>
      value !== null ? formatNumber(value, 6) : nil ? 'không phát sinh' : 'để trống';
    const lines = [
      `Đã hoàn tác lần ${version} của ${agency}, kỳ ${period}; ${now}.`,
      ...restored.map(
        ({ indicator, before, beforeNil, after, afterNil }) =>
          `  ${indicator}: ${written(before, beforeNil)} → ${written(after, afterNil)}`,
      ),
      ...kept.map(
        (one) =>
          `  ${one.indicator}: giữ ${written(one.value, one.nil)} (lần ${one.version}, ${one.editedBy} ghi sau đó)`,
      ),
    ];
    return done(undone, lines.join('\n'));
  },
};
