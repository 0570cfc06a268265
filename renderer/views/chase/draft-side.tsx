import { SidePanel } from '../../parts/side-panel';
import { useChase } from '../../stores/chase';
import { useChaseDeeds } from '../../stores/chase-deeds';
import { readyValue } from '../../stores/loadable';
import { lettersText as text } from '../../text/chase-letters';
import { shellText } from '../../text/shell';
import { DraftForm } from './draft-form';
import { DraftResult } from './draft-result';
import { useFieldFocus } from './use-field-focus';

/** Letters of a step: the form that writes them, then what was written and where. */
export function DraftSide() {
  const board = useChase((state) => readyValue(state.board));
  const drafted = useChaseDeeds((state) => state.drafted);
  const inside = useFieldFocus(drafted ? 'drafted' : board ? 'draft' : null, drafted ? 'button' : 'field');
  const close = () => {
    useChaseDeeds.getState().forgetDrafted();
    useChase.getState().setSide(null);
  };
  return (
    <SidePanel title={text.draftTitle} closeLabel={shellText.close} onClose={close}>
      <div ref={inside} className="chase-side">
        {drafted ? <DraftResult drafted={drafted} onClose={close} /> : null}
        {!drafted && board ? <DraftForm board={board} onCancel={close} /> : null}
      </div>
    </SidePanel>
  );
}
