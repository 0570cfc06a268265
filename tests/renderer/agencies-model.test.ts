import { describe, expect, it } from 'vitest';
import { questionId, questionsTogether, withAnswers } from '../../renderer/model/agency-answers';
import { beforeAfter } from '../../renderer/model/agency-before-after';
import { type AgencyEventDraft, emptyDraft, movedKey, noHeir } from '../../renderer/model/agency-draft';
import { draftOfOffer } from '../../renderer/model/agency-draft-of';
import { draftOutcome } from '../../renderer/model/agency-draft-request';
import { timelineOf } from '../../renderer/model/agency-timeline';
import type { ReorganisationOffer } from '../../shared/contract/agencies';
import type { EventQuestion } from '../../shared/domain/agencies/event-preview';
import { EventRequest } from '../../shared/domain/agencies/event-request';
import { detailOf, effect } from './agency-samples';
import { day } from './samples';

const on = day('2025-07-01');
const head = { legalBasis: 'Nghị quyết 1' };
const [snv, syt] = [
  { code: 'SNV', name: 'Sở Nội vụ' },
  { code: 'SYT', name: 'Sở Y tế' },
];
const newHeir = { ...noHeir, name: ' Sở Mới ', abbreviation: 'SM' };
const drafted = (part: Partial<AgencyEventDraft> & Pick<AgencyEventDraft, 'kind'>) =>
  draftOutcome({ ...emptyDraft(part.kind, on), ...head, ...part });

describe('a draft', () => {
  const request = { happenedOn: on, note: '', ...head };
  const reference = { code: null, name: 'Sở Mới', abbreviation: 'SM', kind: 'department' };
  it.each([
    [
      { kind: 'rename' as const, agencies: [snv], name: 'Sở A' },
      { ...request, kind: 'rename', agency: 'SNV', name: 'Sở A', abbreviation: null },
    ],
    [
      { kind: 'merge' as const, agencies: [snv, syt], heirs: [newHeir] },
      { ...request, kind: 'merge', from: ['SNV', 'SYT'], into: reference },
    ],
    [
      { kind: 'split' as const, agencies: [snv], heirs: [newHeir, { ...noHeir, agency: syt }], keeps: true },
      { ...request, kind: 'split', from: 'SNV', into: [reference, 'SYT'], keeps: true },
    ],
    [
      { kind: 'dissolve' as const, agencies: [snv] },
      { ...request, kind: 'dissolve', agency: 'SNV' },
    ],
    [
      {
        kind: 'transfer' as const,
        agencies: [snv],
        heirs: [{ ...noHeir, agency: syt }],
        moved: new Set(['duty p:V.2/-1', 'rule p:R1', 'indicator SK-03', 'standing p:standing']),
      },
      {
        ...{ ...request, kind: 'transfer', from: 'SNV', to: 'SYT' },
        ...{ duties: ['p:V.2/-1'], rules: ['p:R1'], indicators: ['SK-03'], standing: ['p:standing'] },
      },
    ],
  ])('becomes a request: %o', (part, expected) => {
    expect(drafted(part)).toEqual({ state: 'request', request: expected });
  });

  it.each([
    ['replace_tier' as const, 'NHOM', 'replace_tier', 'UBND các xã'],
    ['roster' as const, 'NHOM', 'roster', null],
    ['roster' as const, null, 'agencies', null],
  ])('of %s in group %s reads a list as %s', (kind, group, as, newGroupName) => {
    expect(drafted({ kind, group, path: '/a.xlsx', newGroupName: ' UBND các xã ' })).toEqual({
      state: 'list',
      list: { path: '/a.xlsx', as, group, happenedOn: on, newGroupName, ...head },
    });
  });

  it.each([
    [emptyDraft('rename', null), ['happenedOn', 'legalBasis', 'agency', 'name']],
    [{ ...emptyDraft('merge', on, [snv]), ...head }, ['agencies', 'heirs']],
    [
      { ...emptyDraft('split', on, [snv]), ...head, heirs: [{ ...noHeir, name: 'Trung tâm A' }] },
      ['heirKind'],
    ],
    [{ ...emptyDraft('transfer', on, [snv]), ...head, heirs: [{ ...noHeir, agency: syt }] }, ['moved']],
    [{ ...emptyDraft('replace_tier', on), ...head }, ['group', 'path']],
  ])('names all that is missing at once', (draft, missing) => {
    expect(draftOutcome(draft)).toEqual({ state: 'incomplete', missing });
  });

  it('marks an item of a plan as its duties', () => {
    expect([movedKey({ about: 'item', key: 'p:V.2' }), movedKey({ about: 'rule', key: 'p:R1' })]).toEqual([
      'duty p:V.2',
      'rule p:R1',
    ]);
  });
});

describe('an offer', () => {
  const heir = {
    code: null,
    kind: 'department' as const,
    takes: '',
    confidence: 'confirmed' as const,
    source: 's',
  };
  const offer: ReorganisationOffer = {
    ...{ key: 'a', kind: 'merge', happenedOn: on, isAbout: true, confidence: 'confirmed', note: 'n' },
    legalBasis: head.legalBasis,
    from: [
      { name: 'Sở Nội vụ', agency: snv },
      { name: 'Sở Lạ', agency: null },
    ],
    to: [{ ...heir, name: 'Sở Y tế', agency: syt }],
    request: null,
  };
  it('fills in what is known and nothing else', () => {
    expect(draftOfOffer(offer)).toEqual({
      ...{ ...emptyDraft('merge', on, [snv]), ...head, note: 'n' },
      heirs: [{ ...noHeir, name: 'Sở Y tế', kind: 'department', agency: syt }],
    });
  });
  it('of a whole tier chooses the group', () => {
    const tier = draftOfOffer({ ...offer, kind: 'replace_tier', to: [] });
    expect([tier.kind, tier.group, tier.path]).toEqual(['replace_tier', 'SNV', null]);
  });
});

describe('answers', () => {
  const question = (about: EventQuestion['about'], key: string): EventQuestion => ({
    ...{ about, key, text: key, agency: null, choices: [] },
  });
  const tier = EventRequest.parse({
    ...{ ...head, kind: 'replace_tier', happenedOn: on, group: 'NHOM' },
    members: [
      { code: 'X-A', name: 'UBND xã A', kind: 'commune_committee', from: ['xã B', 'H-C'], partly: ['xã B'] },
      { code: 'X-D', name: 'UBND xã D', kind: 'commune_committee', from: ['H-D'] },
    ],
  });
  it('go into the request; what has none stays open', () => {
    const asked = [
      question('duty', 'p:1'),
      question('duty', 'p:2'),
      question('group', 'NHOM-2'),
      question('which', 'xã B'),
      question('continues', 'UBND xã D'),
    ];
    const answers = new Map([
      ['duty p:1', 'nobody'],
      ['group NHOM-2', 'all'],
      ['which xã B', 'X-B2'],
      ['continues UBND xã D', 'same'],
    ]);
    expect(withAnswers(tier, asked, answers)).toEqual({
      ...tier,
      members: [
        { ...member(0), from: ['X-B2', 'H-C'], partly: ['X-B2'] },
        { ...member(1), continues: true },
      ],
      takes: { ...noTakesOf(tier), duties: { 'p:1': 'nobody' }, groups: { 'NHOM-2': 'all' } },
    });
  });
  const member = (index: number) => (tier.kind === 'replace_tier' ? tier.members[index] : undefined);
  const noTakesOf = (request: EventRequest) => (request.kind === 'replace_tier' ? request.takes : {});

  it('serve all questions of one key, which are asked once', () => {
    const twice = [
      { ...question('duty', 'p:1'), agency: 'H-C' },
      { ...question('duty', 'p:1'), agency: 'H-D' },
    ];
    expect(questionsTogether([question('rule', 'p:1')], twice).map(questionId)).toEqual([
      'rule p:1',
      'duty p:1',
    ]);
  });
});

describe('before and after', () => {
  const old = { code: 'A', name: 'A' };
  const next = { code: 'B', name: 'B' };
  it.each([
    [
      'a merger into a new one is one row',
      [
        effect({ ...next, change: 'begins', predecessors: [old, snv] }),
        effect({ ...old, change: 'ends', successors: [next] }),
        effect({ ...snv, change: 'ends', successors: [next] }),
        effect({ ...next, change: 'joins', group: 'N' }),
      ],
      [{ key: 'begins B ', before: [old, snv], after: [next], onlyGroup: false }],
    ],
    [
      'a merger into one that was there',
      [effect({ ...old, change: 'ends', successors: [next] })],
      [{ key: 'ends A ', before: [old], after: [next], onlyGroup: false }],
    ],
    [
      'an end without a successor',
      [effect({ ...old, change: 'ends' }), effect({ ...old, change: 'leaves', group: 'N' })],
      [{ key: 'ends A ', before: [old], after: [], onlyGroup: false }],
    ],
    [
      'another name, and a roster',
      [
        effect({ ...next, change: 'renamed', before: 'A cũ' }),
        effect({ ...snv, change: 'joins', group: 'N' }),
        effect({ ...syt, change: 'leaves', group: 'N' }),
      ],
      [
        { key: 'renamed B ', before: [{ code: 'B', name: 'A cũ' }], after: [next], onlyGroup: false },
        { key: 'leaves SYT N', before: [syt], after: [], onlyGroup: true },
        { key: 'joins SNV N', before: [], after: [snv], onlyGroup: true },
      ],
    ],
  ])('%s', (_, agencies, rows) => {
    expect(beforeAfter({ agencies })).toEqual(rows);
  });
});

describe('the bar of time', () => {
  it('lays predecessors, names and successors out between open and known ends', () => {
    const kin = { legalBasis: '', kind: 'merge' as const };
    const detail = detailOf({
      ...{ code: 'B', validFrom: day('2020-01-01'), validTo: day('2024-12-31') },
      names: [
        { name: 'B cũ', abbreviation: null, validFrom: null, validTo: day('2021-12-31') },
        { name: 'B', abbreviation: null, validFrom: day('2022-01-01'), validTo: null },
      ],
      predecessors: [{ code: 'A', name: 'A', ...kin, happenedOn: day('2020-01-01') }],
      successors: [
        { code: 'C', name: 'C', ...kin, happenedOn: day('2025-01-01') },
        { code: 'B', name: 'B', ...kin, kind: 'dissolve', happenedOn: day('2025-01-01') },
      ],
    });
    const { rows, marks, today } = timelineOf(detail, day('2026-01-01'));
    const at = new Map(marks.map((mark) => [String(mark.day), mark.at]));
    const [began, renamed, ended] = ['2020-01-01', '2022-01-01', '2025-01-01'].map((one) => at.get(one));
    expect([...at.keys()]).toEqual(['2020-01-01', '2022-01-01', '2025-01-01']);
    expect(
      rows.map(({ role, code, from, to, isOpenFrom, isOpenTo }) => [
        role,
        code,
        from,
        to,
        isOpenFrom,
        isOpenTo,
      ]),
    ).toEqual([
      ['predecessor', 'A', 0, began, true, false],
      ['self', 'B', began, renamed, false, false],
      ['self', 'B', renamed, ended, false, false],
      ['successor', 'C', ended, 100, false, true],
    ]);
    expect(Number(began) < Number(renamed) && Number(ended) < today && today < 100).toBe(true);
  });
});
