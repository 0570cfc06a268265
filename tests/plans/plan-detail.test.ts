import { describe, expect, it } from 'vitest';
import type { PlanInput } from '../../shared/domain/plan-input';
import { inMemory } from '../fixtures/in-memory';
import { presetOf } from '../fixtures/presets';

describe('the detail of a plan', () => {
  it.each([
    ['cao-bang-2025', '2025-03-10'],
    ['can-tho-2024', '2024-06-10'],
    ['thai-nguyen-2025', '2025-11-30'],
    ['dak-lak-2024', '2024-12-31'],
  ])('%s comes back whole', async (code, asOf) => {
    const { api, db } = await inMemory();
    if (code !== 'cao-bang-2025') await api.plans.load({ preset: code });
    const preset = presetOf(code);
    const { plan, sections, assignments, ...detail } = await api.plans.detail({ plan: null });

    expect(plan).toMatchObject({
      code,
      standingAgency: preset.standingAgency,
      councilName: preset.councilName,
    });
    expect(detail).toEqual({
      asOf,
      document: preset.document,
      edits: [],
      fileName: null,
      hasText: false,
      legalBases: preset.legalBases,
      recipients: preset.recipients,
      missing: preset.missing,
      reportingRules: preset.reportingRules,
      targets: preset.targets,
      dataWindowSource: preset.dataWindowSource,
    });
    expect(sections.map(({ id: _id, parent: _parent, depth: _depth, ...section }) => section)).toEqual(
      preset.sections.map(({ ref: _ref, parent: _parent, ...section }) => section),
    );
    expect(sections.map(({ depth }) => depth)).toEqual(
      preset.sections.map(({ ref }) => depthOf(preset.sections, ref)),
    );
    const byId = new Map(sections.map(({ id, text }) => [id, text]));
    expect(sections.map(({ parent }) => (parent === null ? null : byId.get(parent)))).toEqual(
      preset.sections.map(({ parent }) => preset.sections.find(({ ref }) => ref === parent)?.text ?? null),
    );

    const named = namesIn(db, preset);
    expect(
      assignments.map(({ duties, ...item }) => ({
        ...item,
        duties: duties.map(({ duty: _duty, ...rest }) => rest),
      })),
    ).toEqual(
      preset.assignments.map((item) => ({
        ...item,
        members: item.members.map(named),
        duties: item.duties.map((duty) => ({ ...duty, addressee: duty.addressee && named(duty.addressee) })),
      })),
    );
    const uuids = assignments.flatMap(({ duties }) => duties.map(({ duty }) => duty));
    expect(new Set(uuids).size).toBe(preset.assignments.flatMap(({ duties }) => duties).length);
  });

  it('gives agencies the names that they had on the day of the plan', async () => {
    const { api, db } = await inMemory();
    db.exec(`
      UPDATE agency_name SET valid_to = '2025-06-30' WHERE name = 'Sở Y tế';
      INSERT INTO agency_name (agency_id, name, valid_from, match_key)
        SELECT id, 'Sở Y tế và Dân số', '2025-07-01', '' FROM agency WHERE code = 'SYT';
    `);
    const { assignments } = await api.plans.detail({});
    expect(assignments.find(({ label }) => label === 'V.3')?.members).toEqual([
      { code: 'SYT', name: 'Sở Y tế', isGroup: false },
    ]);
  });

  it('shows the plan that is asked for, and lists all plans of the register', async () => {
    const { api } = await inMemory();
    await api.plans.load({ preset: 'dak-lak-2024' });
    expect((await api.plans.list()).map(({ code }) => code)).toEqual(['dak-lak-2024', 'cao-bang-2025']);
    expect((await api.plans.detail({ plan: 'cao-bang-2025' })).assignments).toHaveLength(20);
    expect((await api.plans.current())?.code).toBe('dak-lak-2024');
    await expect(api.plans.detail({ plan: 'nowhere' })).rejects.toMatchObject({
      problem: { code: 'not_found' },
    });
  });

  it('is loaded once only', async () => {
    const { api, announced } = await inMemory();
    await api.plans.load({ preset: 'dak-lak-2024' });
    const before = announced.length;
    for (const preset of ['dak-lak-2024', 'cao-bang-2025']) {
      await expect(api.plans.load({ preset })).rejects.toMatchObject({
        problem: { code: 'plan_already_loaded', subject: preset },
      });
    }
    expect(announced).toHaveLength(before);
  });
});

function depthOf(sections: PlanInput['sections'], ref: string): number {
  const parent = sections.find((section) => section.ref === ref)?.parent ?? null;
  return parent === null ? 0 : depthOf(sections, parent) + 1;
}

/** An agency under the name that the register gave it first: another plan may have brought it. */
function namesIn(db: Awaited<ReturnType<typeof inMemory>>['db'], { agencies }: PlanInput) {
  const rows = db
    .prepare<{ code: string; name: string; isGroup: 0 | 1 }>(
      'SELECT a.code, n.name, a.is_group AS isGroup FROM agency a JOIN agency_name n ON n.agency_id = a.id',
    )
    .all();
  const known = new Map(rows.map(({ isGroup, ...row }) => [row.code, { ...row, isGroup: isGroup === 1 }]));
  expect(agencies.filter(({ code }) => !known.has(code))).toEqual([]);
  return (code: string) => known.get(code);
}
