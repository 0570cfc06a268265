import { type ReactNode, useState } from 'react';
import { agencyPanelText as text } from '../../../text/agencies-panel';

type ShownListProps<Item> = {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, index: number) => string;
  readonly atMost?: number;
  readonly children: (item: Item) => ReactNode;
};

/** A list that shows its beginning, and more where it is asked to. */
export function ShownList<Item>({ items, keyOf, atMost = 8, children }: ShownListProps<Item>) {
  const [shown, setShown] = useState(atMost);
  const more = Math.min(items.length - shown, 50);
  return (
    <>
      <ul className="stack-tight">
        {items.slice(0, shown).map((item, index) => (
          <li key={keyOf(item, index)}>{children(item)}</li>
        ))}
      </ul>
      {more > 0 ? (
        <button type="button" className="link-button agency-more" onClick={() => setShown(shown + more)}>
          {text.more(more)} ({items.length - shown})
        </button>
      ) : null}
    </>
  );
}
