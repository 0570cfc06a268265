import { describe, expect, it } from 'vitest';
import { suggestionsTaken } from '../../renderer/model/plan-reading-answers';
import type { PlanProposal } from '../../shared/contract/plan-reading';
import { type BindingAnswers, noAnswers } from '../../shared/plan-reading/draft/bind/binding-answers';
import type { PlanDraft } from '../../shared/plan-reading/draft/plan-draft';
import { inMemory } from '../fixtures/in-memory';
import { haveSeeds, type SeedName, seedPath } from '../plan-reading/seeds';

const counts: ReadonlyArray<readonly [SeedName, number]> = [
  ['cao-bang', 20],
  ['can-tho', 21],
  ['thai-nguyen', 16],
  ['dak-lak', 18],
];

/** Everything that was found, in the plan; a duty that asks somebody outside of its item is for all of the item. */
const all = (draft: PlanDraft): PlanDraft => ({
  ...draft,
  entries: draft.entries.map((entry) => {
    const { value, doubts } = entry;
    const isOutside = value.kind === 'duty' && doubts.includes('addressee-not-member');
    return { ...entry, decision: 'accepted', value: isOutside ? { ...value, addressees: [] } : value };
  }),
});

/** An answer to every question: what is suggested, otherwise a new body, and everybody reports. */
function answersTo(proposal: PlanProposal): BindingAnswers {
  const { agencies, rules, targets, standing, head } = proposal;
  const everybody = agencies.map(({ key }) => key);
  const taken = suggestionsTaken(proposal, noAnswers);
  return {
    ...taken,
    year: head.year.value ?? 2025,
    code: head.code.value ?? 'ke-hoach-2025',
    title: head.title.value ?? 'Kế hoạch',
    province: head.province.value ?? 'Tỉnh',
    councilName: head.councilName.value ?? 'Hội đồng',
    standing: standing.value ?? everybody[0] ?? null,
    agencies: {
      ...taken.agencies,
      ...Object.fromEntries(
        agencies.filter(({ answer }) => answer.value === null).map(({ key, asNew }) => [key, asNew]),
      ),
    },
    rules: Object.fromEntries(rules.map(({ entry, answer }) => [entry, answer.value ?? everybody])),
    targets: Object.fromEntries(
      targets.map(({ entry, answer }) => [
        entry,
        answer.value ?? { indicator: null, denominator: null, measure: 'count' as const },
      ]),
    ),
  };
}

describe.skipIf(!haveSeeds)(
  'a provincial plan, read, accepted as it was found and confirmed (skipped without the seeds)',
  () => {
    it.each(counts)('%s stands in the register with %s items', async (name, items) => {
      const { api } = await inMemory();
      const { id } = await api.planReading.open({ path: seedPath(name) });
      const read = await api.planReading.draft({ id });
      const { revision } = await api.planReading.save({
        id,
        revision: read.revision,
        draft: all(read.draft),
      });
      const answers = answersTo(await api.planReading.propose({ id }));
      const draft = { ...all(read.draft), answers: { ...answers, code: 'doc-tu-van-ban' } };
      const saved = await api.planReading.save({ id, revision, draft });
      expect((await api.planReading.propose({ id })).problems).toEqual([]);
      expect(await api.planReading.confirm({ id, revision: saved.revision })).toMatchObject({
        state: 'confirmed',
      });

      const { assignments, sections, targets, missing } = await api.plans.detail({ plan: 'doc-tu-van-ban' });
      const found = (kind: string) => read.draft.entries.filter(({ value }) => value.kind === kind);
      expect(assignments.length).toBe(items);
      const inItems = found('duty').filter(({ value }) => value.kind === 'duty' && value.item !== null);
      expect(assignments.flatMap(({ duties }) => duties).length).toBe(inItems.length);
      expect(sections.length).toBe(
        found('section').length + found('task').length + found('duty').length - inItems.length,
      );
      expect([targets.length, missing.length]).toEqual([found('target').length, found('missing').length]);

      await api.planReading.undo({ id });
      expect((await api.plans.list()).map(({ code }) => code)).toEqual(['cao-bang-2025']);
    });
  },
);
