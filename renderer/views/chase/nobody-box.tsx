import { Button } from '../../parts/button';
import { MessageBox } from '../../parts/message-box';
import { useChase } from '../../stores/chase';
import { chaseText as text } from '../../text/chase';

/** Nobody is left in what is looked at. */
export function NobodyBox() {
  const filter = useChase((state) => state.filter);
  const { show } = useChase.getState();
  const title = { late: text.nobody, next_due: text.nobodyNext, all: text.nobodyAtAll }[filter];
  return (
    <div className="chase-empty">
      <MessageBox
        tone="note"
        title={title}
        actions={filter === 'all' ? null : <Button onClick={() => void show('all')}>{text.showAll}</Button>}
      />
    </div>
  );
}
