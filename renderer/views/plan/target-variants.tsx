import { figureWords } from '../../../shared/wording/target-figure';
import { variantWords } from '../../../shared/wording/target-note';
import { verdictWords } from '../../../shared/wording/verdict';
import { StateWord } from '../../parts/state-word';
import type { JudgedTarget } from '../../stores/targets';
import { actualWords } from '../../text/target';
import { targetsText as text } from '../../text/targets';
import { verdictLooks } from '../verdict-looks';

/** All ways of judging a target side by side, what the plan asks first: by count and by rate, with their figures. */
export function TargetVariants({ target }: { readonly target: JudgedTarget }) {
  return (
    <section>
      <h3>{text.beside}</h3>
      <ul className="plan-list">
        {target.variants.map((variant, index) => (
          <li key={`${variant.measure} ${variant.method}`} className="plan-variant">
            <b>{variantWords(variant)}</b>
            <StateWord {...verdictLooks[variant.verdict]} word={verdictWords(variant.verdict)} />
            <span className="plan-tree-note">
              {[
                variant.current ? figureWords(variant.current) : null,
                variant.base ? `${text.previous.toLowerCase()} ${figureWords(variant.base)}` : null,
                actualWords({ ...target, actual: variant.actual, variants: [variant] }),
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
            {variant.isMain ? null : (
              <span className="plan-tree-note">{target.beside[index - 1]?.note ?? ''}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
