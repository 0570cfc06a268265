import { useState } from 'react';
import { partsMatching } from '../../model/statutory-parts';
import { Button } from '../../parts/button';
import type { StatutoryPart, StatutoryTrace } from '../../stores/statutory';
import { statutoryTraceText as text } from '../../text/statutory';
import { PartCard } from './part-card';

/** So many parts are shown at once; a province has thousands of employers. */
const page = 50;
/** From so many on, looking for one by eye takes too long. */
const manyParts = 12;

type PartListProps = {
  readonly title: string;
  readonly parts: readonly StatutoryPart[];
  /** They are part of the sum; otherwise newer versions replaced them. */
  readonly counts: boolean;
  readonly trace: Pick<StatutoryTrace, 'unit' | 'decimals'>;
};

/** The parts of a total by employer, found by a few letters where there are many. */
export function PartList({ title, parts, counts, trace }: PartListProps) {
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(page);
  const found = partsMatching(parts, query);
  const left = found.length - shown;
  return (
    <section className="stack" aria-label={title}>
      <h3>
        {title} ({parts.length})
      </h3>
      {parts.length < manyParts ? null : (
        <input
          className="text-field"
          type="search"
          aria-label={text.find}
          placeholder={text.find}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
      )}
      {found.length === 0 ? <p className="muted">{text.nothingFound}</p> : null}
      {found.slice(0, shown).map((part) => (
        <PartCard key={`${part.report} ${part.cell}`} part={part} counts={counts} trace={trace} />
      ))}
      {left > 0 ? (
        <Button onClick={() => setShown(shown + page)}>{text.more(Math.min(left, page))}</Button>
      ) : null}
    </section>
  );
}
