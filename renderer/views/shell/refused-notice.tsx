import { Button } from '../../parts/button';
import { useNotices } from '../../stores/notices';
import { shellText } from '../../text/shell';
import { ProblemBox } from '../problem-box';

/** Says over the screen why the last deed was refused, until it has been read. */
export function RefusedNotice() {
  const refused = useNotices((state) => state.refused);
  const dismiss = useNotices((state) => state.dismiss);
  if (!refused) return null;
  return (
    <div className="shell-alert">
      <ProblemBox problem={refused} actions={<Button onClick={dismiss}>{shellText.dismiss}</Button>} />
    </div>
  );
}
