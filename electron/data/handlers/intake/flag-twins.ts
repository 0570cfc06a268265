import { sameEventTwice } from '../../../../shared/intake/checks/same-event-twice';
import { settleIssue } from '../../../../shared/intake/settle';
import { groupBy } from '../../../../shared/kit/group-by';
import { dutyTexts, sharedFigures } from './history-issues';
import { statusOf } from './judge-file';
import type { IntakeKnown } from './known';
import type { PreparedFile } from './prepared-file';

/** Warns where two agencies' files of one intake report the same event, so that a total would count it twice. */
export function flagTwins(files: readonly PreparedFile[], known: IntakeKnown): readonly PreparedFile[] {
  const sharing = files.flatMap((file) => {
    const { report } = file;
    if (!report?.agency || statusOf(file) === 'rejected') return [];
    const keys = sharedFigures(known, report).map(
      ({ indicator, amount }) => `${report.period}/${indicator}/${amount}`,
    );
    return keys.map((key) => ({ key, file, agency: report.agency }));
  });
  const byKey = groupBy(sharing, ({ key }) => key);
  const twins = new Map<PreparedFile, Set<PreparedFile>>();
  for (const group of byKey.values()) {
    for (const { file, agency } of group) {
      for (const other of group) {
        if (other.agency === agency) continue;
        twins.set(file, (twins.get(file) ?? new Set()).add(other.file));
      }
    }
  }
  if (twins.size === 0) return files;
  return files.map((file) => {
    const others = twins.get(file);
    const { report } = file;
    if (!others || !report) return file;
    const found = sameEventTwice(
      { figures: report.figures, texts: [...report.texts, ...dutyTexts(report)] },
      [...others].map((other) => otherReport(other, known)),
      known.indicators,
    );
    const issues = found.map((issue) => settleIssue(issue, file.answers));
    return { ...file, issues: [...file.issues, ...issues] };
  });
}

function otherReport({ report }: PreparedFile, { agencyNamesByCode }: IntakeKnown) {
  const agency = report?.agency ?? '';
  return {
    agencyName: agencyNamesByCode.get(agency) ?? agency,
    readings: new Map((report?.figures ?? []).map(({ indicator, reading }) => [indicator, reading])),
    texts: report ? [...report.texts, ...dutyTexts(report)].map(({ text }) => text) : [],
  };
}
