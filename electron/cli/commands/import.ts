import type { DataApi } from '../../../shared/contract';
import {
  type CommittedFile,
  committedFiles,
  type IntakePreview,
  type PreviewedFile,
} from '../../../shared/contract/intake';
import { readAnswers } from '../answers-file';
import { type Options, only, optional, optionalDate, required } from '../options';
import type { Outcome } from '../outcome';
import { UsageError } from '../usage';
import type { Command } from './command';

type JudgedFile = PreviewedFile | CommittedFile;

export const importFiles: Command = {
  database: 'existing',
  async run(api, options): Promise<Outcome> {
    only(options, ['db', 'period', 'agency', 'received', 'answers', 'dry-run'], true);
    required(options, 'db');
    if (options.paths.length === 0) throw new UsageError('import needs at least one file or folder.');
    const answers = optional(options, 'answers');
    const preview = await api.intake.preview({
      paths: [...options.paths],
      period: optional(options, 'period'),
      agency: optional(options, 'agency'),
      receivedOn: optionalDate(options, 'received'),
      answers: answers === null ? [] : readAnswers(answers),
    });
    if (preview.files.length === 0) return nothingFound(options);
    const files: readonly JudgedFile[] = isDryRun(options) ? preview.files : await commitAll(api, preview);
    return {
      json: { dryRun: isDryRun(options), files: files.map(toJson) },
      text: files.map(toText).join('\n'),
      problems: files.some(({ status }) => status === 'needs-review' || status === 'rejected'),
    };
  },
};

function nothingFound(options: Options): Outcome {
  return {
    json: { dryRun: isDryRun(options), files: [] },
    text: '',
    problems: true,
    complaint: `Không có tệp nào trong ${options.paths.join(', ')}. Kiểm tra lại thư mục đã chọn rồi nhập lại.`,
  };
}

async function commitAll(
  api: DataApi,
  { intakeId, files }: IntakePreview,
): Promise<readonly CommittedFile[]> {
  const outcomes = await api.intake.commit({ intakeId });
  return committedFiles(files, outcomes.files);
}

function isDryRun({ values }: Options): boolean {
  return values['dry-run'] === true;
}

function toJson(file: JudgedFile) {
  const { path, status, agency, period, version, receivedOn, nil, documentNumber, documentDate, issues } =
    file;
  const { format, form, formConfidence, sha256, agencyEvidence, periodEvidence, conversions } = file;
  return {
    ...{ path, status, agency, period, version, receivedOn, nil, documentNumber, documentDate },
    submission: 'submission' in file ? file.submission : null,
    statutory: file.statutory,
    ...{ sha256, format, form, formConfidence, agencyEvidence, periodEvidence, conversions },
    figures: file.figures
      .filter(({ change }) => change !== 'gone')
      .map(
        ({ code, value, approximation, sheet, cell, confidence, nil: nothing, rawText, change, before }) => ({
          ...{ code, value, approximate: approximation !== 'exact', sheet, cell, confidence },
          ...{ nil: nothing, rawText, change },
          before: before?.value ?? null,
        }),
      ),
    gone: file.figures.filter(({ change }) => change === 'gone').map(({ code }) => code),
    issues,
  };
}

const statusWords: Readonly<Record<JudgedFile['status'], string>> = {
  ready: 'đọc được, chưa ghi nhận',
  committed: 'đã ghi nhận',
  unchanged: 'không thay đổi',
  'needs-review': 'cần xem lại, chưa ghi nhận',
  rejected: 'không nhận',
};

const severityWords = { error: 'LỖI', question: 'HỎI', warning: 'LƯU Ý', note: 'ghi chú' } as const;

function toText(file: JudgedFile): string {
  const { fileName, status, version, issues, statutory } = file;
  const name = statutory?.establishmentName ?? file.agencyName;
  const period = statutory?.period ?? file.period;
  const count = (statutory?.figures ?? file.figures).length;
  const whose =
    name === null ? '' : ` · ${name} · ${period ?? '?'}${version === null ? '' : ` · lần ${version}`}`;
  const head = `${fileName}: ${statusWords[status]}${whose} · ${count} số liệu`;
  const shown = issues.filter(({ severity }) => severity !== 'note');
  return [head, ...shown.flatMap(issueLines)].join('\n');
}

function issueLines({
  id,
  severity,
  message,
  readings,
  answer,
}: JudgedFile['issues'][number]): readonly string[] {
  const isOpen = answer === null && (severity === 'error' || severity === 'question');
  return [
    `  ${severityWords[severity]}: ${message}`,
    ...(answer === null ? [] : [`    đã quyết định: ${answer}`]),
    ...(isOpen ? [`    [${id}]`] : []),
    ...(isOpen
      ? readings.map(({ answer: word, text }, index) => `      ${index + 1}. ${text} (${word})`)
      : []),
  ];
}
