import { Button } from '../../parts/button';
import { MessageBox } from '../../parts/message-box';
import { useChase } from '../../stores/chase';
import { chaseText as text } from '../../text/chase';

/** Nobody is left in what is looked at; there may be some in periods that are not. */
export function NobodyBox({ elsewhere }: { readonly elsewhere: number }) {
  const filter = useChase((state) => state.filter);
  const { show } = useChase.getState();
  const nobody = { late: text.nobody, next_due: text.nobodyNext, all: text.nobodyAtAll }[filter];
  const title = elsewhere > 0 ? text.elsewhere(elsewhere) : nobody;
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
