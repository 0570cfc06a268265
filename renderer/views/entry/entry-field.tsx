import { type KeyboardEvent, useRef } from 'react';
import { isTable } from '../../model/entry-paste';
import { type EntryLine, useEntry } from '../../stores/entry';
import { focusField, focusQuestionOf } from './entry-focus';

type EntryFieldProps = {
  readonly line: EntryLine;
  readonly text: string;
  readonly isTouched: boolean;
  readonly isAsked: boolean;
  /** The id of the cell that says how the text reads. */
  readonly readingId: string;
  /** The indicators in the order of their fields. */
  readonly shown: readonly string[];
};

/** One field. Typing replaces, arrows and Enter go to the next, Esc brings back what stood there, a pasted column goes on below. */
export function EntryField({ line, text, isTouched, isAsked, readingId, shown }: EntryFieldProps) {
  const { type, paste, undo } = useEntry.getState();
  const { indicator, name } = line;
  const entered = useRef(text);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    // A letter that is still being put together with its accents.
    if (event.nativeEvent.isComposing || altKey) return;
    const deed = (): boolean => {
      if (ctrlKey || metaKey) {
        if (key.toLowerCase() !== 'z') return false;
        undo();
        return true;
      }
      if (key === 'Escape') {
        if (text === entered.current) return false;
        type(indicator, entered.current);
        return true;
      }
      if (key === 'Enter' && !shiftKey && focusQuestionOf(event.currentTarget)) return true;
      if (key === 'ArrowUp' || (key === 'Enter' && shiftKey)) return focusField(event.currentTarget, -1);
      if (key === 'ArrowDown' || key === 'Enter') return focusField(event.currentTarget, 1);
      return false;
    };
    if (deed()) event.preventDefault();
  };

  return (
    <input
      className={`entry-field${isTouched ? ' entry-touched' : ''}`}
      data-entry-field={indicator}
      aria-label={`${indicator} ${name}`}
      aria-describedby={readingId}
      aria-invalid={isAsked}
      autoComplete="off"
      spellCheck={false}
      value={text}
      onChange={(event) => type(indicator, event.target.value)}
      onFocus={(event) => {
        entered.current = text;
        event.target.select();
      }}
      onKeyDown={onKeyDown}
      onPaste={(event) => {
        const pasted = event.clipboardData.getData('text/plain');
        if (!isTable(pasted)) return;
        event.preventDefault();
        paste(pasted, indicator, shown);
      }}
    />
  );
}
