import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readIndicatorCatalogue } from '../../electron/data/presets';
import { foldText } from '../../shared/domain/fold-text';
import { groupBy } from '../../shared/kit/group-by';
import { resources } from '../fixtures/in-memory';
import { presetOf } from '../fixtures/presets';

const plans = [
  {
    code: 'cao-bang-2025',
    seed: '000_',
    groups: 5,
    tasks: 15,
    items: 20,
    requests: 3,
    single: 19,
    collective: 6,
  },
  {
    code: 'can-tho-2024',
    seed: '001_',
    groups: 4,
    tasks: 26,
    items: 21,
    requests: 2,
    single: 21,
    collective: 4,
  },
  {
    code: 'thai-nguyen-2025',
    seed: '002_',
    groups: 6,
    tasks: 27,
    items: 16,
    requests: 2,
    single: 15,
    collective: 4,
  },
  {
    code: 'dak-lak-2024',
    seed: '004_',
    groups: 0,
    tasks: 0,
    items: 18,
    requests: 4,
    single: 17,
    collective: 3,
  },
] as const;

const roles = {
  'cao-bang-2025': { lead: 4, coordinate: 9, carry_out: 18, direct: 5, requested: 3 },
  'can-tho-2024': { lead: 4, coordinate: 12, carry_out: 18, direct: 2, requested: 3 },
  'thai-nguyen-2025': { lead: 9, coordinate: 10, carry_out: 13, direct: 2 },
  'dak-lak-2024': { lead: 6, coordinate: 8, carry_out: 19, direct: 2, requested: 2 },
};

/** Every indicator without a supplier in the plan, derived ones aside: none of its bodies is asked for such figures. */
const unsupplied = {
  'cao-bang-2025': [],
  'can-tho-2024': [],
  'thai-nguyen-2025': ['BH-01'],
  'dak-lak-2024': ['PC-01', 'PC-02', 'PC-03', 'PC-04', 'PC-05', 'PC-06', 'PC-07', 'PC-08'],
};

const rules = {
  'cao-bang-2025': ['VI.1 half before 15/6', 'VI.1 year before 15/12'],
  'can-tho-2024': ['Đoạn kết year before 15/11'],
  'thai-nguyen-2025': ['Đoạn kết year before 10/12 or ad hoc'],
  'dak-lak-2024': ['VI.2 year before 15/12'],
};

const targets = {
  'cao-bang-2025': ['-4% rate TN-01/TN-06 ≥', '+5% count SK-03 ≥', '+5% count QT-01 ≥'],
  'can-tho-2024': ['-4% rate TN-01/TN-06 ≥', '+5% count SK-03 ≥', '+5% count QT-01 ≥'],
  'thai-nguyen-2025': ['-4% rate TN-01/TN-06 ≥', '+5% count SK-03 ≥', '+5% count QT-01 ≥'],
  'dak-lak-2024': [
    '-4% rate TN-01/TN-06 mean',
    '+5% count SK-03 mean',
    '+5% count QT-01 mean',
    '+30 count QL-01 mean',
    '=100% share TN-10/TN-09',
    '=100% share TN-03/TN-02',
  ],
};

const signs = { decrease: '-', increase: '+', reach: '=' };

describe.each(plans)('the plan $code', ({ code, seed, ...expected }) => {
  const plan = presetOf(code);
  const duties = plan.assignments.flatMap((item) => item.duties);
  const groupCodes = new Set(plan.agencies.filter(({ isGroup }) => isGroup).map((agency) => agency.code));
  const agencyCodes = new Set(plan.agencies.map((agency) => agency.code));

  it('has the items, members and tasks of the plan', () => {
    const members = plan.assignments.flatMap((item) => item.members);
    const tasks = plan.sections.filter(({ kind }) => kind === 'task');
    const taskRefs = new Set(tasks.map(({ ref }) => ref));
    expect({
      groups: new Set(tasks.map(({ parent }) => parent).filter((ref) => ref !== null && !taskRefs.has(ref)))
        .size,
      tasks: tasks.length,
      items: plan.assignments.length,
      requests: plan.assignments.filter(({ requested }) => requested).length,
      single: members.filter((member) => !groupCodes.has(member)).length,
      collective: members.filter((member) => groupCodes.has(member)).length,
    }).toEqual(expected);
  });

  it('has its duties by role', () => {
    const byRole = groupBy(duties, ({ role }) => role);
    expect(Object.fromEntries([...byRole].map(([role, list]) => [role, list.length]))).toEqual(roles[code]);
  });

  it('has its dated reporting rules', () => {
    expect(
      plan.reportingRules.flatMap(({ place, period, due, alsoAdhoc }) =>
        due
          ? [`${place} ${period} ${due.relation} ${due.day}/${due.month}${alsoAdhoc ? ' or ad hoc' : ''}`]
          : [],
      ),
    ).toEqual(rules[code]);
  });

  it('has its quantified targets', () => {
    expect(
      plan.targets
        .filter(({ amount }) => amount !== null)
        .map(({ direction, amount, unit, measure, indicator, denominator, atLeast, average }) => {
          const of = denominator === null ? indicator : `${indicator}/${denominator}`;
          const how = `${atLeast ? ' ≥' : ''}${average ? ' mean' : ''}`;
          return `${signs[direction]}${amount}${unit === 'percent' ? '%' : ''} ${measure} ${of}${how}`;
        }),
    ).toEqual(targets[code]);
    expect(plan.targets.filter(({ baseYear }) => baseYear !== null)).toEqual([]);
  });

  it('names only agencies, indicators, rules and sections that it lists, each code and label once', () => {
    const partners = [...duties, ...duties.flatMap(({ parts }) => parts)].flatMap((duty) => duty.partners);
    const named = [
      plan.standingAgency,
      ...plan.assignments.flatMap(({ members }) => members),
      ...partners.flatMap(({ agency }) => agency ?? []),
      ...duties.flatMap(({ addressee }) => addressee ?? []),
      ...plan.reportingRules.flatMap(({ agencies }) => agencies),
      ...plan.indicators.flatMap(({ suppliers }) => suppliers),
    ];
    const indicators = new Set(plan.indicators.map((indicator) => indicator.code));
    const measured = [
      ...plan.targets.flatMap(({ indicator, denominator }) => [indicator ?? [], denominator ?? []].flat()),
      ...plan.indicators.flatMap(({ quotient }) =>
        quotient ? [quotient.numerator, quotient.denominator] : [],
      ),
    ];
    const ruleCodes = new Set(plan.reportingRules.map((rule) => rule.code));
    const refs = plan.sections.map(({ ref }) => ref);
    expect({
      agencies: named.filter((agency) => !agencyCodes.has(agency)),
      indicators: measured.filter((indicator) => !indicators.has(indicator)),
      rules: plan.periods.filter(({ reportingRule: rule }) => rule !== null && !ruleCodes.has(rule)),
      sections: plan.sections.filter(
        ({ parent }, at) => parent !== null && !refs.slice(0, at).includes(parent),
      ),
      twice: [
        plan.agencies.map((agency) => agency.code),
        plan.assignments.map(({ label }) => label),
        plan.targets.map((target) => target.code),
        plan.reportingRules.map((rule) => rule.code),
        plan.periods.map((period) => period.code),
        plan.indicators.map((indicator) => indicator.code),
        refs,
        ...plan.assignments.map((item) => item.duties.map(({ label }) => label)),
        ...duties.map(({ parts }) => parts.map(({ label }) => label)),
      ].flatMap(repeated),
      names: repeated(
        plan.agencies.flatMap(({ name, abbreviation, aliases }) => [
          ...new Set([name, ...(abbreviation === null ? [] : [abbreviation]), ...aliases].map(foldText)),
        ]),
      ),
    }).toEqual({ agencies: [], indicators: [], rules: [], sections: [], twice: [], names: [] });
  });

  it('binds every single body by its yearly rule, and lets only single bodies supply figures', () => {
    const single = plan.agencies.filter(({ isGroup }) => !isGroup).map((agency) => agency.code);
    const yearly = plan.reportingRules.find(({ period, due }) => period === 'year' && due);
    expect(yearly?.agencies.filter((agency) => !groupCodes.has(agency))).toEqual(single);
    const supplied = plan.indicators.filter(({ aggregation }) => aggregation !== 'derived');
    expect(supplied.flatMap(({ suppliers }) => suppliers).filter((agency) => groupCodes.has(agency))).toEqual(
      [],
    );
    expect(
      supplied.filter(({ suppliers }) => suppliers.length === 0).map((indicator) => indicator.code),
    ).toEqual(unsupplied[code]);
  });

  it('is written in composed Unicode and keeps texts short', () => {
    const texts = [...duties, ...duties.flatMap(({ parts }) => parts), ...plan.sections].map(
      ({ text }) => text,
    );
    expect(texts.filter((text) => text.length > 160)).toEqual([]);
    expect(JSON.stringify(plan).normalize('NFC')).toBe(JSON.stringify(plan));
  });

  const seeds = join(import.meta.dirname, '../../../shared/seeds');
  const hasSeeds = existsSync(seeds);
  if (!hasSeeds) console.info(`Skipped the quotes of ${code}: ../shared/seeds is not there.`);

  it.skipIf(!hasSeeds)('quotes the document word by word', () => {
    const file = readdirSync(seeds).find((name) => name.startsWith(seed)) ?? '';
    const text = readFileSync(join(seeds, file), 'utf8')
      .normalize('NFC')
      .replaceAll('**', '')
      .replace(/\s+/gu, ' ');
    const quotes = [
      ...duties.map(({ quoteStart }) => quoteStart),
      ...duties.flatMap(({ deadlineText }) => deadlineText ?? []),
      ...plan.targets.map(({ quote }) => quote),
      ...plan.missing.map(({ quote }) => quote),
      ...plan.agencies.filter(({ code: agency }) => agency !== 'NHOM-SBN').map(({ name }) => name),
      ...plan.assignments.map(({ heading }) => heading),
      ...plan.reportingRules.map(({ deadlineText }) => deadlineText),
    ];
    expect(quotes.filter((quote) => !text.includes(quote.replace(/\s+/gu, ' ')))).toEqual([]);
  });

  const extraction = join(import.meta.dirname, '../../../shared/extraction');
  const hasExtraction = existsSync(extraction);
  if (!hasExtraction) console.info(`Skipped the wording of ${code}: ../shared/extraction is not there.`);

  it.skipIf(!hasExtraction)('words duties and tasks anew', () => {
    const file = readdirSync(extraction).find((name) => name.startsWith(seed)) ?? '';
    const texts = [...duties, ...duties.flatMap(({ parts }) => parts), ...plan.sections, ...plan.targets];
    const source = readFileSync(join(extraction, file), 'utf8');
    const taken = new Set([...source.matchAll(/"text_short": "(.*)"/gu)].map(([, text]) => text));
    expect(taken.size).toBeGreaterThan(37);
    expect(texts.map(({ text }) => text).filter((text) => taken.has(text))).toEqual([]);
  });
});

describe('what the plans leave open', () => {
  it('stays open', () => {
    const heads = plans.map(({ code }) => presetOf(code).document);
    expect(heads.map(({ number, date, datePrecision }) => [number, date, datePrecision])).toEqual([
      ['664/KH-UBND', '2025-03-10', 'day'],
      [null, null, 'unknown'],
      [null, null, 'month'],
      [null, null, 'month'],
    ]);
    expect(
      plans.map(({ code }) => presetOf(code).missing.map(({ what, place }) => `${what} ${place}`)),
    ).toEqual([
      ['signature '],
      ['number ', 'date ', 'signature '],
      ['number Đầu văn bản', 'day Đầu văn bản'],
      ['number Đầu văn bản', 'day Đầu văn bản', 'appendix III'],
    ]);
  });

  it('keeps a duty for one member of a combined item, or for a body without an item, apart', () => {
    const duties = presetOf('dak-lak-2024').assignments.flatMap((item) =>
      item.duties.map(({ label, addressee }) => [`${item.label}.${label}`, addressee]),
    );
    expect(duties.filter(([, addressee]) => addressee !== null)).toEqual([
      ['V.10.p2', 'NHOM-BC'],
      ['V.15.a', 'LMHTX'],
      ['V.15.b', 'HND'],
    ]);
  });

  it('has no districts where there are none, and calls the council what the plan calls it', () => {
    const kinds = new Set(presetOf('thai-nguyen-2025').agencies.map(({ kind }) => kind));
    expect([kinds.has('district_committee'), kinds.has('commune_committee')]).toEqual([false, true]);
    expect(presetOf('can-tho-2024').councilName).toMatch(/^Ban chỉ đạo/);
  });
});

describe('the catalogue of indicators', () => {
  const catalogue = readIndicatorCatalogue(resources);

  it('defines every indicator once, for all plans alike', () => {
    expect(repeated(catalogue.map(({ code }) => code))).toEqual([]);
    const differing = plans.flatMap(({ code }) =>
      presetOf(code).indicators.flatMap(({ name, suppliers: _suppliers, ...indicator }) => {
        const { name: known, ...definition } = catalogue.find((one) => one.code === indicator.code) ?? {
          name: '',
        };
        expect(indicator).toEqual(definition);
        return name === known ? [] : [indicator.code];
      }),
    );
    expect(new Set(differing)).toEqual(new Set(['TT-03', 'TT-04']));
  });

  it('lets plans share what Cao Bằng reports, and Đắk Lắk have all of it', () => {
    const codesOf = (code: string) => presetOf(code).indicators.map((indicator) => indicator.code);
    expect(codesOf('can-tho-2024')).toEqual(codesOf('cao-bang-2025'));
    expect(codesOf('thai-nguyen-2025')).toEqual(codesOf('cao-bang-2025'));
    expect(codesOf('dak-lak-2024')).toEqual(catalogue.map(({ code }) => code));
  });
});

function repeated(words: readonly string[]): string[] {
  return words.filter((word, index) => words.indexOf(word) !== index);
}
