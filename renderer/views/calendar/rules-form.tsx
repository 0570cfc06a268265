import { useState } from 'react';
import { ShiftPolicy, WindowBasis } from '../../../shared/domain/deadlines/rule-settings';
import { shiftPolicyWords, windowBasisWords } from '../../../shared/wording/due-terms';
import { problemWords } from '../../../shared/wording/problem';
import { filledRule, type RuleFilling, readRule } from '../../model/deadline-rules-filling';
import { FormFrame } from '../../parts/form-frame';
import { NativeSelect } from '../../parts/native-select';
import { TextArea } from '../../parts/text-area';
import { type RuleSummary, useDeadlineRules } from '../../stores/deadline-rules';
import { ruleFaultWords, ruleFormText as text } from '../../text/deadline-rules';
import { RulePreview } from './rules-preview';
import { DueTermsFields } from './rules-terms-fields';
import { TierFields } from './rules-tier-fields';

/** Changes the settings of a rule; while it is filled it lists which deadlines would move. */
export function RuleForm({ rule }: { readonly rule: RuleSummary }) {
  const [filled, setFilled] = useState(() => filledRule(rule.settings));
  const [isTried, setTried] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const { edit, setEditing } = useDeadlineRules.getState();
  const read = readRule(filled);
  const reason = filled.reason.trim();
  const put = (part: Partial<RuleFilling>) => {
    setRefused(null);
    setFilled({ ...filled, ...part });
  };
  const fault = 'fault' in read ? ruleFaultWords(read.fault) : reason === '' ? text.noReason : refused;
  const send = async () => {
    setTried(true);
    if ('fault' in read || reason === '') return;
    const problem = await edit(rule, read.settings, reason);
    if (problem) setRefused(wordsOf(problem));
  };
  return (
    <FormFrame
      title={text.title}
      save={text.save}
      cancel={text.cancel}
      keys={text.keys}
      fault={fault}
      isTried={isTried}
      onSave={() => void send()}
      onCancel={() => setEditing(false)}
    >
      <DueTermsFields
        label={text.terms}
        filled={filled.terms}
        put={(part) => put({ terms: { ...filled.terms, ...part } })}
        allowNone
        takesFocus
      />
      <NativeSelect
        label={text.shift}
        value={filled.shift}
        options={ShiftPolicy.options.map((value) => ({ value, label: shiftPolicyWords[value] }))}
        onChange={(value) => put({ shift: ShiftPolicy.parse(value) })}
      />
      <NativeSelect
        label={text.window}
        value={filled.window}
        options={WindowBasis.options.map((value) => ({ value, label: windowBasisWords[value] }))}
        onChange={(value) => put({ window: WindowBasis.parse(value) })}
      />
      <TierFields filled={filled} put={put} />
      <TextArea
        label={text.reason}
        value={filled.reason}
        longest={1000}
        onChange={(value) => put({ reason: value })}
      />
      <RulePreview rule={rule.rule} settings={'settings' in read ? read.settings : null} />
    </FormFrame>
  );
}

function wordsOf(problem: Parameters<typeof problemWords>[0]): string {
  const { found, remedy } = problemWords(problem);
  return `${found} ${remedy}`;
}
