import { Button } from '../../parts/button';
import { type RuleSummary, useDeadlineRules } from '../../stores/deadline-rules';
import { editRecordWords, ruleChangeWords, rulesText as text } from '../../text/deadline-rules';

/** How the settings of a rule were changed, newest first; what was taken back stays and says so. */
export function RuleEdits({ rule }: { readonly rule: RuleSummary }) {
  const { undo } = useDeadlineRules.getState();
  const newest = rule.edits.find(({ undoneAt }) => undoneAt === null);
  return (
    <section className="stack" aria-label={text.edits}>
      <h3>{text.edits}</h3>
      {rule.edits.length === 0 ? <p className="muted">{text.noEdits}</p> : null}
      <ul className="rules-edits">
        {rule.edits.map((one) => (
          <li key={one.edit} className={one.undoneAt === null ? undefined : 'rules-undone'}>
            <ul className="rules-changes">
              {ruleChangeWords(one).map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
            <div>{one.reason}</div>
            <div className="muted small">{editRecordWords(one)}</div>
            {one === newest ? (
              <Button label={`${text.undo}: ${one.reason}`} onClick={() => void undo(rule, one.edit)}>
                {text.undo}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
