import type { DetectedFile } from '../../../../shared/contract/intake';
import type { PlanInput } from '../../../../shared/domain/plan-input';
import type { Evidence } from '../../../../shared/intake/evidence';
import { isOpen } from '../../../../shared/intake/issue';
import { buildNameIndex } from '../../../../shared/intake/match/name-index';
import { claimingConfidence } from '../../../../shared/intake/search/judge-evidence';
import { vocabularyOf } from '../../../../shared/intake/vocabulary';
import { issueWords } from '../../../../shared/wording/intake-issue';
import { unreadableFileWords } from '../../../../shared/wording/unreadable-file';
import type { Dependencies } from '../../dependencies';
import { presetCodes, readPreset } from '../../presets';
import { toIntakeEvidence } from './prepared-file';
import type { ReadReport, ReportKnown } from './read-report';

/**
 * Says what files are without a register: the agencies, periods and indicators of the shipped plan in which most of the file is
 * recognised stand in for one.
 */
export async function detectFiles(
  { resources, openReader }: Pick<Dependencies, 'resources' | 'openReader'>,
  paths: readonly string[],
): Promise<DetectedFile[]> {
  const detected = new Map<string, DetectedFile>();
  for (const code of presetCodes(resources)) {
    const preset = readPreset(resources, code);
    if (!preset) continue;
    const reader = openReader(knownOf(preset));
    try {
      for (const path of paths) {
        const outcome = await reader.ask('readReport', path);
        const now = outcome.ok ? toDetected(outcome.value) : stopped(path, outcome.problem.kind);
        const before = detected.get(path);
        if (!before || score(now) > score(before)) detected.set(path, now);
      }
    } finally {
      reader.close();
    }
  }
  return [...detected.values()];
}

function score({ formConfidence, agency, period }: DetectedFile): number {
  return formConfidence * 4 + (agency?.confidence ?? 0) * 2 + (period?.confidence ?? 0);
}

function toDetected(read: ReadReport): DetectedFile {
  const { path, format, form, formConfidence, sheets, statutory } = read;
  // What keeps the whole file from being taken in as it is: unreadable, none of ours, or two agencies or periods named.
  const unclear = read.issues.find(
    (issue) =>
      issue.cell === null && issue.indicator === null && isOpen(issue) && issue.code !== 'empty_report',
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

/** What a register that holds nothing but this plan would know. */
function knownOf(preset: PlanInput): ReportKnown {
  const single = preset.agencies.filter(({ isGroup }) => !isGroup);
  const supplied = new Map<string, Set<string>>();
  for (const { code, suppliers } of preset.indicators) {
    for (const agency of suppliers) supplied.set(agency, (supplied.get(agency) ?? new Set()).add(code));
  }
  return {
    plan: preset.code,
    agencies: new Set(single.map(({ code }) => code)),
    periods: new Set(preset.periods.map(({ code }) => code)),
    indicators: new Map(preset.indicators.map((indicator) => [indicator.code, indicator])),
    supplied,
    expectedAgency: null,
    expectedPeriod: null,
    vocabulary: vocabularyOf(preset.indicators.map(({ code }) => code)),
    duties: new Map(),
    agencyNames: buildNameIndex(
      single.map(({ code, name, aliases, abbreviation }) => ({
        code,
        names: [name, ...aliases, ...(abbreviation === null ? [] : [abbreviation])],
      })),
    ),
    indicatorNames: buildNameIndex(
      preset.indicators.map(({ code, name, unit }) => ({ code, names: [name], unit })),
    ),
    periodHints: preset.periods,
    remembered: [],
    layouts: [],
    answers: new Map(),
  };
}
