import { problemWords } from '../../../shared/wording/problem';
import { Button } from '../../parts/button';
import { MessageBox } from '../../parts/message-box';
import { useNotices } from '../../stores/notices';
import { shellText } from '../../text/shell';

/** Says over the screen why the last deed was refused, until it has been read. */
export function RefusedNotice() {
  const refused = useNotices((state) => state.refused);
  const dismiss = useNotices((state) => state.dismiss);
  if (!refused) return null;
  const { found, remedy } = problemWords(refused);
  return (
    <div className="shell-alert">
      <MessageBox
        tone="problem"
        title={found}
        actions={<Button onClick={dismiss}>{shellText.dismiss}</Button>}
      >
        <p>{remedy}</p>
      </MessageBox>
    </div>
  );
}
