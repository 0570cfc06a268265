import { describe, expect, it } from 'vitest';
import { requirePeriod } from '../../electron/data/handlers/current-plan';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { obstacleWords } from '../../shared/wording/agency-event';
import { dumpOf } from '../fixtures/in-memory';
import { districtRoster, event, registerOf } from './register-of';

const agriculture = { name: 'Sở Nông nghiệp và Môi trường', abbreviation: 'Sở NN&MT', kind: 'department' };
const merging = event('2025-03-01', { kind: 'merge', from: ['SNNPTNT', 'STNMT'], into: agriculture });

describe('a merger', () => {
  it('shows all that would happen, and writes nothing for it', async () => {
    const { db, preview } = await registerOf('dak-lak-2024');
    const before = dumpOf(db);
    const { agencies, bindings, reports, templates, ...rest } = await preview(merging);
    expect(dumpOf(db)).toEqual(before);
    expect(rest).toMatchObject({
      canApply: true,
      questions: [],
      obstacles: [],
      notices: [],
      comparables: [],
    });
    expect(rest.request).toMatchObject({ into: { code: 'SNNMT' } });
    expect(
      agencies.map(({ code, change, predecessors }) => [code, change, predecessors.map((one) => one.code)]),
    ).toEqual([
      ['SNNMT', 'begins', ['SNNPTNT', 'STNMT']],
      ['SNNPTNT', 'ends', []],
      ['STNMT', 'ends', []],
    ]);
    expect(bindings.map(({ key, from, to }) => [key, from, to])).toEqual([
      ['dak-lak-2024:V.8/a', 'SNNPTNT', 'SNNMT'],
      ['dak-lak-2024:V.8/b', 'SNNPTNT', 'SNNMT'],
      ['dak-lak-2024:DL-R1', 'SNNPTNT', 'SNNMT'],
      ['dak-lak-2024:V.9/p1', 'STNMT', 'SNNMT'],
      ['dak-lak-2024:DL-R1', 'STNMT', 'SNNMT'],
    ]);
    expect(reports.map(({ period, agency, change }) => `${period} ${agency} ${change}`)).toEqual([
      '2024-Y SNNPTNT stays',
      '2024-Y STNMT stays',
      '2025-Y SNNPTNT falls_away',
      '2025-Y STNMT falls_away',
      '2025-Y SNNMT owes',
      '2026-Y SNNPTNT falls_away',
      '2026-Y STNMT falls_away',
      '2026-Y SNNMT owes',
    ]);
    expect(templates).toEqual({
      gets: [{ code: 'SNNMT', name: 'Sở Nông nghiệp và Môi trường' }],
      noLonger: [
        { code: 'SNNPTNT', name: 'Sở Nông nghiệp và Phát triển nông thôn' },
        { code: 'STNMT', name: 'Sở Tài nguyên và Môi trường' },
      ],
    });
  });

  it('is told in the history with the names of its day, whatever came later', async () => {
    const { api, apply } = await registerOf('dak-lak-2024');
    await apply(merging);
    const later = { name: 'Sở Nông nghiệp', abbreviation: 'SNN' };
    await apply(event('2026-01-01', { kind: 'rename', agency: 'SNNMT', ...later }));
    const { events } = await api.agencies.events({});
    expect(events.map(({ kind, agencies }) => [kind, agencies.map(({ name }) => name)])).toEqual([
      ['rename', ['Sở Nông nghiệp']],
      [
        'merge',
        [
          'Sở Nông nghiệp và Phát triển nông thôn',
          'Sở Tài nguyên và Môi trường',
          'Sở Nông nghiệp và Môi trường',
        ],
      ],
    ]);
  });

  it('leaves the reports of before with the old agencies, and gives the later ones to the new one', async () => {
    const { api, apply } = await registerOf('dak-lak-2024');
    await apply(merging);
    const owing = async (period: string) =>
      (await api.reception.status({ period }))
        .map(({ agency }) => agency)
        .filter((code) => /NN|STNMT/.test(code));
    expect([await owing('2024-Y'), await owing('2025-Y')]).toEqual([['SNNPTNT', 'STNMT'], ['SNNMT']]);
  });

  it('into one of the two moves what the other was bound to, once', async () => {
    const { preview } = await registerOf('dak-lak-2024');
    const { bindings, agencies } = await preview(
      event('2025-03-01', { kind: 'merge', from: ['SKHDT', 'STC'], into: 'STC' }),
    );
    expect(agencies.map(({ code, change }) => [code, change])).toEqual([['SKHDT', 'ends']]);
    expect(new Set(bindings.map(({ from, to }) => `${from} ${to}`))).toEqual(new Set(['SKHDT STC']));
  });
});

describe('a merger of the members of one item', () => {
  it('binds the new agency to it once', async () => {
    const { api, apply, db } = await registerOf('dak-lak-2024');
    db.prepare('UPDATE duty SET addressee_id = NULL').run();
    const into = { code: 'MOI', name: 'Cơ quan mới', kind: 'association' };
    await apply(event('2025-07-01', { kind: 'merge', from: ['LMHTX', 'HND'], into }));
    const { bindings } = await api.agencies.detail({ code: 'MOI' });
    expect(
      bindings.filter(({ key }) => key.includes('V.15')).map(({ about, validFrom }) => [about, validFrom]),
    ).toEqual([['item', '2025-07-01']]);
  });

  it('binds it to each duty once where they are addressed to one of the two', async () => {
    const { api, apply, db } = await registerOf('dak-lak-2024');
    const into = { code: 'MOI', name: 'Cơ quan mới', kind: 'association' };
    await apply(event('2025-07-01', { kind: 'merge', from: ['LMHTX', 'HND'], into }));
    const keys = (await api.agencies.detail({ code: 'MOI' })).bindings
      .filter(({ key }) => key.includes('V.15'))
      .map(({ key }) => key);
    const duties = db
      .prepare<{ key: string }>(
        `SELECT 'dak-lak-2024:V.15/' || d.label AS key FROM duty d JOIN assignment s ON s.id = d.assignment_id WHERE s.label = 'V.15'`,
      )
      .all();
    expect(keys.toSorted()).toEqual(duties.map(({ key }) => key).toSorted());
  });
});

describe('the secretariat of a plan', () => {
  const heirs = ['SYT', { code: 'SNV', name: 'Sở Nội vụ', kind: 'department' }];
  const splitting = event('2025-03-01', { kind: 'split', from: 'SLDTBXH', into: heirs });
  const key = 'dak-lak-2024:standing';
  type Api = Awaited<ReturnType<typeof registerOf>>['api'];
  const keeper = async (api: Api) => {
    const plan = await api.plans.current(undefined);
    return [plan?.standingAgency, plan?.standingAgencyName];
  };

  it('goes to the one that the standing agency is merged into, and back', async () => {
    const { api, apply } = await registerOf('dak-lak-2024');
    const into = { code: 'SNV', name: 'Sở Nội vụ', kind: 'department' };
    const merged = await apply(event('2025-03-01', { kind: 'merge', from: ['SLDTBXH'], into }));
    expect(await keeper(api)).toEqual(['SNV', 'Sở Nội vụ']);
    const { bindings } = await api.agencies.detail({ code: 'SLDTBXH' });
    expect(bindings.filter(({ about }) => about === 'standing')).toMatchObject([
      { key, validFrom: null, validTo: '2025-02-28' },
    ]);
    await api.agencies.undo({ event: merged });
    expect(await keeper(api)).toEqual(['SLDTBXH', 'Sở Lao động - Thương binh và Xã hội']);
    await api.agencies.redo({ event: merged });
    expect(await keeper(api)).toEqual(['SNV', 'Sở Nội vụ']);
  });

  it('is asked for in a split, and nobody is no answer', async () => {
    const { api, apply, preview } = await registerOf('dak-lak-2024');
    const { questions } = await preview(splitting);
    const asked = questions.filter(({ about }) => about === 'standing');
    expect(asked).toMatchObject([{ key, agency: 'SLDTBXH', choices: [{ code: 'SYT' }, { code: 'SNV' }] }]);
    const all = (about: string) =>
      Object.fromEntries(questions.filter((one) => one.about === about).map((one) => [one.key, 'SNV']));
    const rest = { duties: all('duty'), rules: all('rule'), indicators: all('indicator') };
    const taking = (taker: string) =>
      ({ ...splitting, takes: { ...rest, standing: { [key]: taker } } }) as typeof splitting;
    expect(await preview(taking('nobody'))).toMatchObject({ canApply: false, questions: asked });
    expect((await preview(taking('STC'))).obstacles).toEqual([{ code: 'no_taker', subject: 'STC' }]);
    await apply(taking('SYT'));
    expect(await keeper(api)).toEqual(['SYT', 'Sở Y tế']);
  });

  it('is given to anybody in a dissolution, and moved alone by a transfer', async () => {
    const { api, apply, preview } = await registerOf('dak-lak-2024');
    const dissolving = event('2025-03-01', { kind: 'dissolve', agency: 'SLDTBXH' });
    const { questions } = await preview(dissolving);
    const to = (about: string, taker: string) =>
      Object.fromEntries(questions.filter((one) => one.about === about).map((one) => [one.key, taker]));
    const takes = {
      duties: to('duty', 'nobody'),
      rules: to('rule', 'nobody'),
      indicators: to('indicator', 'nobody'),
    };
    const without = { ...dissolving, takes } as typeof dissolving;
    expect((await preview(without)).questions.map((one) => one.key)).toEqual([key]);
    await apply({ ...without, takes: { ...takes, standing: { [key]: 'STC' } } } as typeof dissolving);
    expect((await keeper(api))[0]).toBe('STC');
    const moving = event('2025-06-01', { kind: 'transfer', from: 'STC', to: 'SYT', standing: [key] });
    const moved = await apply(moving);
    expect((await keeper(api))[0]).toBe('SYT');
    // It makes nobody the heir of the other.
    expect((await api.agencies.detail({ code: 'STC' })).successors).toEqual([]);
    expect((await preview({ ...moving, happenedOn: CalendarDate.parse('2025-07-01') })).obstacles).toEqual([
      { code: 'not_bound', subject: key },
    ]);
    await api.agencies.undo({ event: moved });
    expect((await keeper(api))[0]).toBe('STC');
  });

  it('is that of the period in what is written for a period, and of today elsewhere', async () => {
    const { api, apply, db } = await registerOf('dak-lak-2024');
    await apply(event('2025-07-01', { kind: 'merge', from: ['SLDTBXH'], into: 'SYT' }));
    const named = (period: string) => requirePeriod(db, period).plan.standingAgency;
    expect([named('2024-Y'), named('2025-Y'), (await keeper(api))[0]]).toEqual(['SLDTBXH', 'SYT', 'SYT']);
    await apply(event('2026-03-01', { kind: 'rename', agency: 'SYT', name: 'Sở Y tế và Lao động' }));
    expect([(await keeper(api))[1], requirePeriod(db, '2026-Y').plan.standingAgencyName]).toEqual([
      'Sở Y tế',
      'Sở Y tế và Lao động',
    ]);
    // The words of the plan stay as printed.
    const { plans } = api;
    expect(JSON.stringify(await plans.detail({ plan: null }))).toContain('Sở Lao động');
  });
});

describe('the agencies under one that is merged', () => {
  const under = async (api: Awaited<ReturnType<typeof registerOf>>['api'], code: string) =>
    (await api.agencies.detail({ code })).parent?.code ?? null;

  it('come under its successor, and back when it is undone', async () => {
    const { api, apply, preview } = await registerOf('dak-lak-2024');
    await api.agencies.edit({ code: 'BQLKCN', change: { field: 'parent', value: 'STNMT' } });
    const { bindings } = await preview(merging);
    expect(bindings.filter(({ about }) => about === 'child')).toMatchObject([
      { key: 'BQLKCN', from: 'STNMT', to: 'SNNMT' },
    ]);
    const merged = await apply(merging);
    expect(await under(api, 'BQLKCN')).toBe('SNNMT');
    await api.agencies.undo({ event: merged });
    expect(await under(api, 'BQLKCN')).toBe('STNMT');
  });

  it('stay where the clerk has put them since', async () => {
    const { api, apply } = await registerOf('dak-lak-2024');
    await api.agencies.edit({ code: 'BQLKCN', change: { field: 'parent', value: 'STNMT' } });
    const merged = await apply(merging);
    await api.agencies.edit({ code: 'BQLKCN', change: { field: 'parent', value: 'SCT' } });
    await api.agencies.undo({ event: merged });
    expect(await under(api, 'BQLKCN')).toBe('SCT');
  });

  it('come under the one above where the successor was one of them, and never under themselves', async () => {
    const { api, apply, preview } = await registerOf('dak-lak-2024');
    const put = (code: string, value: string) =>
      api.agencies.edit({ code, change: { field: 'parent', value } });
    await put('STNMT', 'SNNPTNT');
    await put('SNNPTNT', 'SKHDT');
    await put('HND', 'STNMT');
    const into = (code: string) => event('2025-03-01', { kind: 'merge', from: ['SNNPTNT'], into: code });
    expect((await preview(into('HND'))).obstacles).toEqual([{ code: 'parent_circle', subject: 'STNMT' }]);
    await apply(into('STNMT'));
    expect(await under(api, 'STNMT')).toBe('SKHDT');
    await expect(put('SKHDT', 'HND')).rejects.toMatchObject({
      problem: { code: 'parent_circle', subject: 'HND' },
    });
    await expect(put('HND', 'HND')).rejects.toMatchObject({ problem: { code: 'parent_circle' } });
  });

  it('are told of where nobody takes all of the one above', async () => {
    const { api, preview } = await registerOf('dak-lak-2024');
    await api.agencies.edit({ code: 'BQLKCN', change: { field: 'parent', value: 'SYT' } });
    const { notices } = await preview(event('2025-03-01', { kind: 'dissolve', agency: 'SYT' }));
    expect(notices).toEqual([
      { code: 'children_stay', subject: 'SYT', detail: 'Ban Quản lý các khu công nghiệp tỉnh' },
    ]);
  });
});

describe('a rename', () => {
  it('keeps the agency and dates its names', async () => {
    const { api, apply } = await registerOf('dak-lak-2024');
    await apply(
      event('2025-03-01', { kind: 'rename', agency: 'SKHCN', name: 'Sở Khoa học và Công nghệ mới' }),
    );
    const { names, name, events } = await api.agencies.detail({ code: 'SKHCN' });
    expect(name).toBe('Sở Khoa học và Công nghệ mới');
    expect(names.map((one) => [one.name, one.validFrom, one.validTo])).toEqual([
      ['Sở Khoa học và Công nghệ', null, '2025-02-28'],
      ['Sở Khoa học và Công nghệ mới', '2025-03-01', null],
    ]);
    expect(events.map(({ kind, happenedOn }) => [kind, happenedOn])).toEqual([['rename', '2025-03-01']]);
    const then = await api.agencies.list({
      search: 'Khoa học',
      on: CalendarDate.parse('2025-02-28'),
      view: 'then',
    });
    expect(then.agencies.map((one) => [one.name, one.foundBy])).toEqual([
      ['Sở Khoa học và Công nghệ', 'Sở Khoa học và Công nghệ mới'],
    ]);
  });
});

describe('a split', () => {
  const into = [{ name: 'Sở Nội vụ', kind: 'department' }, 'SYT'];
  const splitting = event('2025-03-01', { kind: 'split', from: 'SLDTBXH', into });

  it('asks who takes each duty, rule and indicator, and is not applied before', async () => {
    const { api, db, preview } = await registerOf('dak-lak-2024');
    const { bindings } = await api.agencies.detail({ code: 'SLDTBXH' });
    const { canApply, questions, notices } = await preview(splitting);
    expect(canApply).toBe(false);
    expect(notices).toEqual([
      { code: 'standing_agency_ends', subject: 'SLDTBXH', detail: 'Sở Lao động - Thương binh và Xã hội' },
    ]);
    const others = bindings.filter(({ about }) => about !== 'item').map(({ key }) => key);
    expect(
      questions
        .filter(({ about }) => about !== 'duty')
        .map(({ key }) => key)
        .toSorted(),
    ).toEqual(others.toSorted());
    expect(questions.every(({ choices }) => choices.map(({ code }) => code).join() === 'SNV,SYT')).toBe(true);
    const before = dumpOf(db);
    expect(await api.agencies.apply({ request: splitting })).toMatchObject({ state: 'refused' });
    expect(dumpOf(db)).toEqual(before);
  });

  it('gives single duties of one item to different agencies', async () => {
    const { api, apply, preview } = await registerOf('dak-lak-2024');
    const asked = await preview(splitting);
    const duties = asked.questions.filter(({ about }) => about === 'duty').map(({ key }) => key);
    const all = (about: string) =>
      Object.fromEntries(asked.questions.filter((one) => one.about === about).map(({ key }) => [key, 'SNV']));
    const [first = '', second = ''] = duties;
    const item = first.slice(0, first.indexOf('/'));
    const takes = {
      ...{ rules: all('rule'), indicators: all('indicator'), standing: all('standing') },
      // The item as a whole to one, a single duty of it to another, one to nobody.
      duties: { [item]: 'SNV', [first]: 'SYT', [second]: 'nobody' },
    };
    await apply({ ...splitting, takes } as typeof splitting);
    const held = async (code: string) =>
      (await api.agencies.detail({ code })).bindings
        .filter(
          ({ about, validTo, validFrom }) =>
            about === 'duty' && validTo === null && validFrom === '2025-03-01',
        )
        .map(({ key }) => key);
    expect(await held('SYT')).toEqual([first]);
    expect((await held('SNV')).toSorted()).toEqual(duties.slice(2).toSorted());
    const { successors, bindings } = await api.agencies.detail({ code: 'SLDTBXH' });
    expect(successors.map(({ code, kind }) => [code, kind])).toEqual([
      ['SNV', 'split'],
      ['SYT', 'split'],
    ]);
    expect(bindings.every(({ validTo }) => validTo === '2025-02-28')).toBe(true);
  });

  it('refuses two new agencies of one name', async () => {
    const { preview } = await registerOf('dak-lak-2024');
    const named = (name: string) => ({ name, kind: 'department' as const });
    const { obstacles } = await preview(
      event('2025-03-01', { kind: 'split', from: 'STTTT', into: [named('Sở Thử'), named('sở  thử')] }),
    );
    expect(obstacles).toEqual([{ code: 'named_twice', subject: 'sở  thử' }]);
  });

  it('refuses a taker that is no successor', async () => {
    const { preview } = await registerOf('dak-lak-2024');
    const { obstacles } = await preview({
      ...splitting,
      takes: { rules: { 'dak-lak-2024:DL-R1': 'STC' } },
    } as typeof splitting);
    expect(obstacles).toEqual([{ code: 'no_taker', subject: 'STC' }]);
  });
});

describe('a transfer', () => {
  it('moves what is named and leaves the rest', async () => {
    const { api, apply } = await registerOf('dak-lak-2024');
    await apply(
      event('2025-03-01', { kind: 'transfer', from: 'SNNPTNT', to: 'SCT', duties: ['dak-lak-2024:V.8/a'] }),
    );
    const bound = async (code: string) =>
      (await api.agencies.detail({ code })).bindings
        .filter(({ key, validTo }) => key.includes('V.8') && validTo === null)
        .map(({ key, validFrom }) => [key, validFrom]);
    expect(await bound('SNNPTNT')).toEqual([['dak-lak-2024:V.8/b', '2025-03-01']]);
    expect(await bound('SCT')).toEqual([['dak-lak-2024:V.8/a', '2025-03-01']]);
  });
});

describe('what stands in the way', () => {
  it.each([
    ['an agency that is not there', { kind: 'dissolve', agency: 'GONE' }, 'unknown_agency', 'GONE'],
    ['a group', { kind: 'merge', from: ['NHOM-DT', 'HND'], into: 'HND' }, 'is_group', 'NHOM-DT'],
    ['only one agency', { kind: 'merge', from: ['HND'], into: 'HND' }, 'same_agency', 'HND'],
    ['the same name', { kind: 'rename', agency: 'SYT', name: 'Sở Y tế' }, 'same_name', 'SYT'],
    [
      'a code that is taken',
      { kind: 'merge', from: ['HND', 'LMHTX'], into: { code: 'SYT', name: 'Mới', kind: 'other' } },
      'code_taken',
      'SYT',
    ],
    [
      'a duty of somebody else',
      { kind: 'transfer', from: 'SYT', to: 'SCT', duties: ['dak-lak-2024:V.8/a'] },
      'not_bound',
      'dak-lak-2024:V.8/a',
    ],
    [
      'a roster of what is no group',
      { kind: 'roster', group: 'SYT', members: [{ name: 'A', kind: 'other' }] },
      'no_group',
      'SYT',
    ],
  ] as const)('%s', async (_what, request, code, subject) => {
    const { api, preview } = await registerOf('dak-lak-2024');
    const asked = event('2025-03-01', request);
    expect((await preview(asked)).obstacles).toContainEqual({ code, subject });
    expect(await api.agencies.apply({ request: asked })).toMatchObject({ state: 'refused' });
  });

  it('an event of a later day about the same agency', async () => {
    const { apply, preview } = await registerOf('dak-lak-2024');
    const later = await apply(event('2025-07-01', { kind: 'rename', agency: 'SYT', name: 'Sở Y tế mới' }));
    const { obstacles } = await preview(event('2025-03-01', { kind: 'rename', agency: 'SYT', name: 'Khác' }));
    expect(obstacles).toEqual([
      {
        ...{ code: 'later_event', subject: later },
        later: { kind: 'rename', happenedOn: '2025-07-01', legalBasis: 'Nghị quyết thử' },
      },
    ]);
    expect(obstacles.map(obstacleWords)).toEqual([
      `Đã ghi một việc muộn hơn về cùng cơ quan (Đổi tên từ ngày 01/07/2025 theo Nghị quyết thử, mã việc ${later}). Hoàn tác việc đó trước, ghi việc này, rồi làm lại việc đó.`,
    ]);
  });

  it('the day on which an agency came into being', async () => {
    const { apply, preview } = await registerOf('dak-lak-2024');
    await apply(merging);
    const { obstacles } = await preview(
      event('2025-03-01', { kind: 'merge', from: ['SNNMT', 'HND'], into: 'HND' }),
    );
    expect(obstacles).toContainEqual({ code: 'began_later', subject: 'SNNMT' });
  });
});

describe('undoing', () => {
  it('is refused, with the list, while a later event about the same agencies is in force', async () => {
    const { api, apply } = await registerOf('dak-lak-2024');
    const first = await apply(merging);
    const second = await apply(
      event('2025-07-01', { kind: 'rename', agency: 'SNNMT', name: 'Sở Nông nghiệp' }),
    );
    const refused = await api.agencies.undo({ event: first });
    expect(refused.state === 'later_events' && refused.later.map((one) => one.event)).toEqual([second]);
    await api.agencies.undo({ event: second });
    expect(await api.agencies.undo({ event: first })).toEqual({
      state: 'undone',
      gone: [{ code: 'SNNMT', name: 'Sở Nông nghiệp và Môi trường' }],
      kept: [],
    });
    expect(await api.agencies.undo({ event: first })).toEqual({ state: 'already_undone' });
  });

  it('keeps a new agency that something else refers to, and takes it up again when it is done again', async () => {
    const { api, apply, db } = await registerOf('dak-lak-2024');
    const id = await apply(merging);
    await api.agencies.edit({
      code: 'SNNMT',
      change: {
        field: 'contacts',
        value: [{ name: 'Văn phòng', duty: '', phone: '0262', email: '', note: '' }],
      },
    });
    const { agency_event: _was, ...after } = dumpOf(db);
    expect(await api.agencies.undo({ event: id })).toEqual({
      state: 'undone',
      gone: [],
      kept: [
        { code: 'SNNMT', name: 'Sở Nông nghiệp và Môi trường', because: ['agency_contact', 'agency_edit'] },
      ],
    });
    const { bindings, predecessors } = await api.agencies.detail({ code: 'SNNMT' });
    expect([bindings, predecessors]).toEqual([[], []]);
    expect(await api.agencies.redo({ event: id })).toMatchObject({ state: 'applied' });
    const { agency_event: _is, ...again } = dumpOf(db);
    expect(again).toEqual(after);
    expect(await api.agencies.redo({ event: id })).toEqual({ state: 'in_force' });
  });
});

describe('figures of the year before', () => {
  it('are summed after a merger where all predecessors are known, and without a base where one is not', async () => {
    const { api, db, preview } = await registerOf('dak-lak-2024');
    const {
      code: indicator,
      agencies: [left = '', right = ''],
    } = twoSuppliers(db);
    const asked = event('2025-03-01', {
      kind: 'merge',
      from: [left, right],
      into: { name: 'Cơ quan mới', kind: 'other', code: 'MOI' },
    });
    const give = (agency: string) =>
      api.entry.save({
        ...{ agency, period: '2024-Y', receivedOn: CalendarDate.parse('2024-12-10'), documentNumber: null },
        ...{ documentDate: null, version: 0, answers: [], figures: [{ indicator, text: '12' }] },
      });
    await give(left);
    const of = async () => (await preview(asked)).comparables.find((one) => one.indicator === indicator);
    expect(await of()).toMatchObject({ period: '2024-Y', summed: [], carried: [], withoutBase: ['MOI'] });
    await give(right);
    expect(await of()).toMatchObject({ summed: ['MOI'], carried: [], withoutBase: [] });
  });
});

/** Two single agencies that supply one indicator by themselves. */
function twoSuppliers(db: Awaited<ReturnType<typeof registerOf>>['db']) {
  const row = db
    .prepare<{ code: string; agencies: string }>(
      `SELECT i.code, json_group_array(a.code) AS agencies FROM indicator_supplier s JOIN indicator i ON i.id = s.indicator_id
       JOIN agency a ON a.id = s.agency_id WHERE a.is_group = 0 AND i.aggregation = 'sum'
       GROUP BY i.id HAVING COUNT(*) > 1 ORDER BY i.position LIMIT 1`,
    )
    .get();
  if (!row) throw new Error('No indicator with two suppliers.');
  return { code: row.code, agencies: JSON.parse(row.agencies) as string[] };
}

describe('the roster of a group', () => {
  it('is closed for those who are gone and opened for the new ones', async () => {
    const { api, apply, preview } = await registerOf('dak-lak-2024');
    await apply(districtRoster());
    const members = [
      { name: 'UBND huyện Krông Pắc', kind: 'district_committee' },
      { name: 'UBND huyện Ea Kar', kind: 'district_committee' },
    ];
    const again = event('2025-01-01', { kind: 'roster', group: 'NHOM-UBNDHTXTP', members });
    expect((await preview(again)).agencies.map(({ code, change }) => [code, change])).toEqual([
      ['UBND-H-EA-KAR', 'begins'],
      ['UBND-H-EA-KAR', 'joins'],
      ['UBND-H-CU-M-GAR', 'leaves'],
      ['UBND-TP-BUON-MA-THUOT', 'leaves'],
    ]);
    await apply(again);
    const { members: dated } = await api.agencies.detail({ code: 'NHOM-UBNDHTXTP' });
    expect(dated.map(({ code, validFrom, validTo }) => [code, validFrom, validTo])).toEqual([
      ['UBND-H-CU-M-GAR', '2024-12-01', '2024-12-31'],
      ['UBND-H-KRONG-PAC', '2024-12-01', null],
      ['UBND-TP-BUON-MA-THUOT', '2024-12-01', '2024-12-31'],
      ['UBND-H-EA-KAR', '2025-01-01', null],
    ]);
    // They were there before anybody listed them.
    expect((await api.agencies.detail({ code: 'UBND-H-EA-KAR' })).validFrom).toBeNull();
  });
});
