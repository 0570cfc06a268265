import type { DetectedFile } from '../../../../shared/contract/intake';
import type { Evidence } from '../../../../shared/intake/evidence';
import { isOpen } from '../../../../shared/intake/issue';
import { claimingConfidence } from '../../../../shared/intake/search/judge-evidence';
import { issueWords } from '../../../../shared/wording/intake-issue';
import { unreadableFileWords } from '../../../../shared/wording/unreadable-file';
import type { Dependencies } from '../../dependencies';
import { presetCodes, readPreset } from '../../presets';
import { knownOfPresets } from './known-of-presets';
import { toIntakeEvidence } from './prepared-file';
import type { ReadReport } from './read-report';

/**
 * Says what files are without a register: the agencies, periods and indicators of all the plans that ship with the application
 * stand in for one.
 */
export async function detectFiles(
  { resources, openReader }: Pick<Dependencies, 'resources' | 'openReader'>,
  paths: readonly string[],
): Promise<DetectedFile[]> {
  const presets = presetCodes(resources).flatMap((code) => readPreset(resources, code) ?? []);
  const plans = new Set(presets.map(({ code }) => code));
  const reader = openReader(knownOfPresets(presets));
  try {
    const detected: DetectedFile[] = [];
    for (const path of paths) {
      const outcome = await reader.ask('readReport', path);
      detected.push(outcome.ok ? toDetected(outcome.value, plans) : stopped(path, outcome.problem.kind));
    }
    return detected;
  } finally {
    reader.close();
  }
}

function toDetected(read: ReadReport, plans: ReadonlySet<string>): DetectedFile {
  const { path, format, form, formConfidence, sheets, statutory } = read;
  // What keeps the whole file from being taken in as it is: unreadable, none of ours, or two agencies or periods named.
  const unclear = read.issues.find(
    (issue) =>
      issue.cell === null &&
      issue.indicator === null &&
      isOpen(issue) &&
      issue.code !== 'empty_report' &&
      !(issue.code === 'other_plan' && issue.found !== null && plans.has(issue.found)),
  );
  return {
    ...{ path, format, form, formConfidence },
    agency: best(read.agencyEvidence),
    period: best(read.periodEvidence),
    agencyCandidates: read.agencyEvidence.map(toIntakeEvidence),
    periodCandidates: read.periodEvidence.map(toIntakeEvidence),
    statutory: statutory && {
      establishmentName: statutory.establishment?.name ?? null,
      period: statutory.period,
    },
    sheets: [...sheets],
    message: unclear ? issueWords(unclear).message : null,
  };
}

/** Less than this is one of several suggestions, and among several that are equally sure none is the likeliest. */
const telling = 0.5;

function best(evidence: readonly Evidence[]) {
  const [first] = evidence;
  if (!first || first.confidence < telling) return null;
  const isTie = evidence.some(
    ({ code, confidence }) => code !== first.code && confidence === first.confidence,
  );
  return isTie && first.confidence < claimingConfidence ? null : toIntakeEvidence(first);
}

function stopped(path: string, kind: string): DetectedFile {
  return {
    path,
    format: kind,
    form: null,
    formConfidence: 0,
    agency: null,
    period: null,
    agencyCandidates: [],
    periodCandidates: [],
    statutory: null,
    sheets: [],
    message: unreadableFileWords(kind),
  };
}
