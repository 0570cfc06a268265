import { fileIssue, issueId } from '../../../../shared/intake/issue';
import { settleIssue } from '../../../../shared/intake/settle';
import { groupBy } from '../../../../shared/kit/group-by';
import { statusOf } from './judge-file';
import type { PreparedFile } from './prepared-file';

const rivalry = fileIssue('question', 'two_files_one_report', null, null, ['keep', 'ignore']);

/**
 * Two different files of one agency and period in one intake: nobody but the clerk knows which is the later one, so each
 * becomes a question: to be taken, in the order of the list, or to be set aside. One that was set aside stands in nobody's way,
 * one that was `accepted` before in this intake does. The same file twice is accepted once.
 */
export function flagRivals(
  files: readonly PreparedFile[],
  accepted: readonly PreparedFile[],
): readonly PreparedFile[] {
  // A file that cannot be accepted, such as the same agency's report of another plan, competes with nobody.
  const competing = [...accepted, ...files].filter(
    (file) => file.plan !== null && !file.plan.unchanged && statusOf(file) !== 'rejected',
  );
  const byReport = groupBy(competing, reportOf);
  return files.map((file) => {
    const { plan } = file;
    const rivals = byReport.get(reportOf(file)) ?? [];
    if (!plan || !rivals.includes(file)) return file;

    const twin = rivals.find(({ sha256 }) => sha256 === file.sha256);
    if (twin && twin !== file) {
      const issue = fileIssue('note', 'same_file_twice', twin.fileName);
      return { ...file, plan: { ...plan, unchanged: true }, issues: [...file.issues, issue] };
    }
    const different = rivals.filter(({ sha256 }) => sha256 !== file.sha256);
    const others = isSetAside(file) ? different : different.filter((rival) => !isSetAside(rival));
    if (others.length === 0) return file;
    const names = [file, ...others].map(({ fileName }) => fileName).join(', ');
    return { ...file, issues: [...file.issues, settleIssue({ ...rivalry, found: names }, file.answers)] };
  });
}

function isSetAside({ answers }: PreparedFile): boolean {
  return answers.get(issueId(rivalry))?.answer === 'ignore';
}

function reportOf({ report }: PreparedFile): string {
  return `${report?.agency}/${report?.period}`;
}
