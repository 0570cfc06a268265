import type { DetectedFile } from '../../../shared/contract/intake';
import { only } from '../options';
import type { Outcome } from '../outcome';
import { table } from '../table';
import { UsageError } from '../usage';
import type { Command } from './command';

/** What the disk says where a file cannot be fetched at all. */
const notFetched: ReadonlySet<string> = new Set(['missing', 'no_access', 'not_a_file']);

/** Says what files are, without a register. That a file is none of ours is an answer; that it is not there is a problem. */
export const detect: Command = {
  database: 'none',
  async run(api, options): Promise<Outcome> {
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
    return {
      json: { files },
      text: table(['Tệp', 'Định dạng', 'Biểu', 'Cơ quan', 'Kỳ'], rows),
      problems: files.length === 0 || files.some(({ format }) => notFetched.has(format)),
    };
  },
};

function named(evidence: DetectedFile['agency']): string {
  return evidence === null ? '' : `${evidence.code} ${percent(evidence.confidence)}`;
}

function percent(confidence: number): string {
  return `(${Math.round(confidence * 100)} %)`;
}
