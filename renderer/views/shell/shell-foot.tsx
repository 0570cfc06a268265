import { Button } from '../../parts/button';
import { useApplication } from '../../stores/application';
import { showInFolder } from '../../stores/documents';
import { readyValue } from '../../stores/loadable';
import { useNotices } from '../../stores/notices';
import { noticePath, noticeWords } from '../../text/notice';
import { shellText } from '../../text/shell';
import { RunningIntake } from './running-intake';

/** Where the data lies, what is running, what was done last, and the version. */
export function ShellFoot() {
  const about = useApplication((state) => readyValue(state.about));
  const last = useNotices((state) => state.last);
  const path = last ? noticePath(last) : null;

  return (
    <footer className="shell-foot">
      {about ? (
        <span className="database" title={`${shellText.data}: ${about.databasePath}`}>
          {/* The end of a path says more than its beginning, so the box is cut on the left. */}
          <bdi dir="ltr">
            {shellText.data}: {about.databasePath}
          </bdi>
        </span>
      ) : null}
      <RunningIntake />
      <span className="told" role="status">
        {last ? noticeWords(last) : null}
        {path ? (
          <Button kind="quiet" onClick={() => void showInFolder(path)}>
            {shellText.openFolder}
          </Button>
        ) : null}
      </span>
      {about ? (
        <span className="version">
          {shellText.version} {about.version}
        </span>
      ) : null}
    </footer>
  );
}
