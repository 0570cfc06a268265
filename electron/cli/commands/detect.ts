import type { DetectedFile } from '../../../shared/contract/intake';
import { only } from '../options';
import { done } from '../outcome';
import { table } from '../table';
import { UsageError } from '../usage';
import type { Command } from './command';

/** Says what files are, without a register. */
export const detect: Command = {
  database: 'none',
  async run(api, options) {
    only(options, [], true);
    if (options.paths.length === 0) throw new UsageError('detect needs at least one file or folder.');
    const files = await api.intake.detect({ paths: [...options.paths] });
    const rows = files.map((file) => [
      file.path,
      file.format,
      file.form === null ? (file.message ?? 'không nhận ra') : `${file.form} ${percent(file.formConfidence)}`,
      file.statutory?.establishmentName ?? named(file.agency),
      file.statutory?.period ?? named(file.period),
    ]);
    return done({ files }, table(['Tệp', 'Định dạng', 'Biểu', 'Cơ quan', 'Kỳ'], rows));
  },
};

function named(evidence: DetectedFile['agency']): string {
  return evidence === null ? '' : `${evidence.code} ${percent(evidence.confidence)}`;
}

function percent(confidence: number): string {
  return `(${Math.round(confidence * 100)} %)`;
}
