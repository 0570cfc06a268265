import type { OtherReport } from '../../../../shared/intake/checks/same-event-twice';
import { groupBy } from '../../../../shared/kit/group-by';
import { dutyTexts, sharedFigures } from './history-issues';
import { statusOf } from './judge-file';
import type { IntakeKnown } from './known';
import type { PreparedFile } from './prepared-file';

/**
 * Where two agencies' files of one intake report the same event, so that a total would count it twice, each is judged once more
 * beside the others: `judgeBeside` warns of it as it does of reports in the register.
 */
export function flagTwins(
  files: readonly PreparedFile[],
  known: IntakeKnown,
  judgeBeside: (file: PreparedFile, others: readonly OtherReport[]) => PreparedFile,
): readonly PreparedFile[] {
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
    if (!others) return file;
    return judgeBeside(
      file,
      [...others].map((other) => otherReport(other, known)),
    );
  });
}

function otherReport({ report }: PreparedFile, { agencyNamesByCode }: IntakeKnown): OtherReport {
  const agency = report?.agency ?? '';
  return {
    agencyName: agencyNamesByCode.get(agency) ?? agency,
    readings: new Map((report?.figures ?? []).map(({ indicator, reading }) => [indicator, reading])),
    texts: report ? [...report.texts, ...dutyTexts(report)].map(({ text }) => text) : [],
  };
}
