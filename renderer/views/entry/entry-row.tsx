import { heldText } from '../../model/entry-draft';
import { isOpen, type EntryRow as Row } from '../../model/entry-rows';
import { useEntry } from '../../stores/entry';
import { entryChangeWords, entryText, sourceWords } from '../../text/entry';
import { shownRegisterFigure } from '../../text/intake-figure';
import { FigureText } from '../figure-text';
import { EntryField } from './entry-field';
import { EntryQuestion } from './entry-question';

type EntryRowProps = {
  readonly row: Row;
  /** What was typed; undefined where the field was not touched. */
  readonly text: string | undefined;
  readonly shown: readonly string[];
};

/** One indicator: what the register holds, the field, how it reads, and what is asked about it. */
export function EntryRow({ row: { line, reading, issues }, text, shown }: EntryRowProps) {
  const { indicator, name, unit, decimals, lastYear, current } = line;
  const weighty = issues.filter(({ severity }) => severity !== 'note');
  const isAsked = weighty.some(isOpen);
  const readingId = `reading-${indicator}`;
  return (
    <>
      <tr>
        <th scope="row" className="nowrap">
          {indicator}
        </th>
        <td>
          {name} <span className="only-narrow muted small">({unit})</span>
        </td>
        <td className="hide-narrow">{unit}</td>
        <td className="number">
          {lastYear ? <FigureText figure={shownRegisterFigure(lastYear, decimals)} /> : null}
        </td>
        <td className="number">
          {current ? (
            <>
              <FigureText figure={shownRegisterFigure(current, decimals)} />
              <span className="column-hint" title={current.source.file}>
                {sourceWords(current)}
              </span>
            </>
          ) : null}
        </td>
        <td className="entry-cell">
          <EntryField
            line={line}
            text={text ?? heldText(line)}
            isTouched={text !== undefined}
            isAsked={isAsked}
            readingId={readingId}
            shown={shown}
          />
        </td>
        <td id={readingId}>
          {text === undefined && !reading ? null : (
            <Reading reading={reading} decimals={decimals} isAsked={isAsked} />
          )}
        </td>
      </tr>
      {weighty.map((issue) => (
        <tr key={issue.id} className="entry-question-row">
          <td colSpan={7}>
            <EntryQuestion issue={issue} unit={unit} />
          </td>
        </tr>
      ))}
    </>
  );
}

type ReadingProps = {
  readonly reading: Row['reading'];
  readonly decimals: number;
  readonly isAsked: boolean;
};

function Reading({ reading, decimals, isAsked }: ReadingProps) {
  const checking = useEntry((state) => state.checking);
  if (isAsked && !reading) return <span className="tone-warn">◆ {entryText.asked}</span>;
  if (!reading) return <span className="muted">{checking ? '…' : ''}</span>;
  if (reading.change === 'gone') return <span className="tone-warn">▢ {entryChangeWords.gone}</span>;
  return (
    <>
      <FigureText figure={shownRegisterFigure(reading, decimals)} />{' '}
      <span className="muted small">({entryChangeWords[reading.change]})</span>
    </>
  );
}
