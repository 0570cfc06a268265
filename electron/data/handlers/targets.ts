import type { HandlersFor } from '../../../shared/contract';
import { Refusal } from '../../../shared/contract/reply';
import { amountFromDouble } from '../../../shared/domain/amount';
import type { Indicator } from '../../../shared/domain/indicator';
import type { Target } from '../../../shared/domain/target';
import { investigateUntil, mayExtend } from '../../../shared/domain/targets/open-investigation';
import { settingOf, type TargetSetting } from '../../../shared/domain/targets/target-edit';
import { targetNote, variantNote, variantWords } from '../../../shared/wording/target-note';
import { targetSentence } from '../../../shared/wording/target-sentence';
import { selectIndicators } from '../database/queries/indicators';
import {
  applyTargetEdit,
  insertOpenInvestigation,
  insertRestatedBaseline,
  selectTargetDeed,
  selectTargetEdits,
  undoTargetDeed,
} from '../database/queries/target-deeds';
import { selectTargets } from '../database/queries/targets';
import type { Dependencies } from '../dependencies';
import { consolidationOf } from './consolidation';
import { requirePeriod, requirePlan } from './current-plan';
import { orRefuse } from './or-refuse';
import { targetBackgroundOf } from './target-background';

/** The targets of the plan at work, judged year by year, and what the clerk records so that they can be. */
export function targetHandlers(dependencies: Dependencies): HandlersFor<'targets'> {
  const { db, today, now, user, newUuid, announce } = dependencies;
  const changed = <T>(work: () => T): T => {
    const result = orRefuse(db, () => db.transaction(work).immediate());
    announce('data.changed', { subject: 'targets' });
    return result;
  };
  const indicatorOf = (code: string): Indicator => {
    const indicator = selectIndicators(db).find((candidate) => candidate.code === code);
    if (!indicator) throw new Refusal('unknown_indicator', code);
    return indicator;
  };
  const recorded = () => ({ id: newUuid(), recordedBy: user(), recordedAt: now() });

  const set = (code: string, after: TargetSetting) =>
    changed(() => {
      const { id: planId } = requirePlan(db);
      const target = selectTargets(db, planId).find((candidate) => candidate.code === code);
      if (!target) throw new Refusal('unknown_target', code);
      const id = newUuid();
      const before = settingOf(target, after.kind);
      applyTargetEdit(db, planId, { id, target: code, before, after, editedBy: user(), editedAt: now() });
      return { id };
    });

  return {
    judge({ year, measuredOn }) {
      const { plan, period } = requirePeriod(db, `${year}-Y`);
      const targets = selectTargets(db, plan.id);
      const background = targetBackgroundOf(db, plan.id, period, targets, today(), measuredOn);
      const summary = consolidationOf(db, period.code, today(), measuredOn);
      const byCode = new Map(targets.map((target) => [target.code, target]));
      return {
        period: period.code,
        previousPeriod: summary.previousPeriod?.code ?? null,
        measuredOn: background.measuredOn,
        targets: summary.targets.flatMap((verdict) => {
          const target = byCode.get(verdict.code);
          return target ? [{ ...verdict, ...settingsOf(target), ...wordsOf(verdict) }] : [];
        }),
        restatements: [...background.restated],
        openCases: background.openInvestigations.map((open) => ({ ...open, until: investigateUntil(open) })),
        edits: [...selectTargetEdits(db, plan.id)],
      };
    },

    restate: ({ indicator: code, period, amount, note, documentNumber }) =>
      changed(() => {
        requirePlan(db);
        const indicator = indicatorOf(code);
        if (indicator.quotient) throw new Refusal('derived_figure', code);
        const exact = amountFromDouble(amount, indicator.decimals);
        if (!exact.ok) throw new Refusal('amount_unfit', String(amount));
        const baseline = {
          ...recorded(),
          indicator: code,
          period,
          amount: exact.value,
          note,
          documentNumber,
        };
        insertRestatedBaseline(db, baseline);
        return { id: baseline.id };
      }),

    recordOpenCase: (given) =>
      changed(() => {
        indicatorOf(given.indicator);
        requirePeriod(db, given.period);
        if (given.extended && !mayExtend(given.severity))
          throw new Refusal('not_extendable', given.notifiedOn);
        const open = { ...given, ...recorded() };
        insertOpenInvestigation(db, open);
        return { id: open.id, until: investigateUntil(open) };
      }),

    setBaseYear: ({ target, baseYear }) => set(target, { kind: 'base_year', baseYear }),

    setMilestones: ({ target, milestones }) =>
      set(target, {
        kind: 'milestones',
        milestones: milestones.toSorted((left, right) => left.year - right.year),
      }),

    edit({ target, measure, indicator, denominator }) {
      for (const code of [indicator, denominator]) if (code !== null) indicatorOf(code);
      return set(target, { kind: 'binding', measure, indicator, denominator });
    },

    undo: ({ id }) =>
      changed(() => {
        const deed = selectTargetDeed(db, id);
        if (!deed) throw new Refusal('not_found', id);
        if (deed.isUndone) throw new Refusal('already_undone', id);
        if (deed.later !== null) throw new Refusal('later_setting_stands', deed.later);
        undoTargetDeed(db, id, deed, { by: user(), at: now() });
        return { kind: deed.kind };
      }),
  };
}

function settingsOf({ quote, place, average, per, baseYear, milestones }: Target) {
  return { quote, place, average, per, baseYear, milestones };
}

function wordsOf(verdict: Parameters<typeof targetNote>[0]) {
  const [, ...others] = verdict.variants;
  return {
    sentence: targetSentence(verdict),
    note: targetNote(verdict),
    beside: others.map((one) => ({ name: variantWords(one), note: variantNote(one, verdict) })),
  };
}
