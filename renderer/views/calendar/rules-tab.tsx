import { useCallback, useEffect } from 'react';
import { Button } from '../../parts/button';
import { MessageBox } from '../../parts/message-box';
import { openedRule, useDeadlineRules } from '../../stores/deadline-rules';
import { followDeadlineRules } from '../../stores/deadline-rules-follow';
import { rulesText as text } from '../../text/deadline-rules';
import { ProblemBox } from '../problem-box';
import { LoadingLine } from '../shell/loading-line';
import './holidays-tab.css';
import './rules-tab.css';
import { HolidayDeedLine } from './holidays-deed-line';
import { useHolidayKeys } from './holidays-use-keys';
import { RulesHead } from './rules-head';
import { RulePanel } from './rules-panel';
import { RulesTable } from './rules-table';

/** Quy tắc hạn: what the reports of a plan are due by, in its words and in dates, and what moves when that is changed. */
export function RulesTab() {
  useEffect(followDeadlineRules, []);
  const rule = useDeadlineRules(openedRule);
  const close = useCallback(() => useDeadlineRules.getState().open(null), []);
  useHolidayKeys(close);
  return (
    <div className="holidays">
      <RulesHead />
      <HolidayDeedLine />
      <div className="with-panel">
        <Content />
        {rule ? <RulePanel key={rule.rule} rule={rule} /> : null}
      </div>
    </div>
  );
}

function Content() {
  const list = useDeadlineRules((state) => state.list);
  const { load } = useDeadlineRules.getState();
  if (list.status === 'loading') return <LoadingLine />;
  if (list.status === 'failed') {
    return (
      <div className="holidays-empty">
        <ProblemBox
          problem={list.problem}
          actions={<Button onClick={() => void load()}>{text.retry}</Button>}
        />
      </div>
    );
  }
  if (list.value.length === 0) {
    return (
      <div className="holidays-empty">
        <MessageBox tone="note" title={text.empty}>
          <p>{text.emptyRemedy}</p>
        </MessageBox>
      </div>
    );
  }
  return <RulesTable rules={list.value} />;
}
