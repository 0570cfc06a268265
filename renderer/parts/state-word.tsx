/** How a state looks. Colour only repeats what sign and word say. */
export type Tone = 'good' | 'warn' | 'bad' | 'calm' | 'plain';

type StateWordProps = {
  readonly sign: string;
  readonly word: string;
  readonly tone: Tone;
};

/** A state as sign and word. The sign is decoration: the word says it all. */
export function StateWord({ sign, word, tone }: StateWordProps) {
  return (
    <span className={`state tone-${tone}`}>
      <span className="state-sign" aria-hidden="true">
        {sign}
      </span>
      {word}
    </span>
  );
}
