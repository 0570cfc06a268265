import { Button } from '../../parts/button';
import { Dialog } from '../../parts/dialog';
import { useApplication } from '../../stores/application';
import { shellText } from '../../text/shell';
import { shortcutsText } from '../../text/shortcuts';

/** All keys on one page. */
export function Shortcuts() {
  const showDialog = useApplication((state) => state.showDialog);
  const close = () => showDialog(null);
  return (
    <Dialog label={shortcutsText.title} onClose={close}>
      <div className="dialog-body stack">
        <div className="card-head">
          <h2>{shortcutsText.title}</h2>
          <Button kind="quiet" onClick={close}>
            {shellText.close}
          </Button>
        </div>
        {shortcutsText.groups.map(({ title, rows }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl className="shortcut-list">
              {rows.map(({ keys, deed }) => (
                <div key={deed}>
                  <dt>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{deed}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
