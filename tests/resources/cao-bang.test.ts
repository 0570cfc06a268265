import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { caoBang as preset } from '../fixtures/presets';

const repositoryRoot = join(import.meta.dirname, '../..');
const extraction = join(repositoryRoot, '../shared/extraction');

const agencyCodes = new Set(preset.agencies.map((agency) => agency.code));
const singleBodies = preset.agencies.filter((agency) => !agency.isGroup).map((agency) => agency.code);
const duties = preset.assignments.flatMap((assignment) => assignment.duties);

describe('the plan of Cao Bằng as a preset', () => {
  it('has twenty numbered items, of which the last three are requests', () => {
    expect(preset.assignments.map((assignment) => assignment.label)).toEqual(
      Array.from({ length: 20 }, (_, index) => `V.${index + 1}`),
    );
    expect(labelsOf(preset.assignments.filter((assignment) => assignment.requested))).toEqual([
      'V.18',
      'V.19',
      'V.20',
    ]);
  });

  it('has the duties and roles that the plan has', () => {
    expect(countBy(duties.map((duty) => duty.role))).toEqual({
      lead: 4,
      coordinate: 9,
      carry_out: 18,
      direct: 5,
      requested: 3,
    });
    expect(labelsOf(duties.flatMap((duty) => duty.parts))).toHaveLength(22);
  });

  it('keeps nineteen single bodies and names six collective ones', () => {
    const members = preset.assignments.flatMap((assignment) => assignment.members);
    expect(singleBodies).toHaveLength(19);
    expect(members.filter((code) => singleBodies.includes(code)).sort()).toEqual([...singleBodies].sort());
    expect(members.filter((code) => !singleBodies.includes(code)).sort()).toEqual([
      'NHOM-DN',
      'NHOM-DT',
      'NHOM-DVDN',
      'NHOM-SBN',
      'NHOM-UBNDHTP',
      'NHOM-UBNDHTP',
    ]);
  });

  it('keeps names with a comma whole and splits combined items', () => {
    expect(preset.agencies.find((agency) => agency.code === 'SVHTTDL')?.name).toBe(
      'Sở Văn hoá, Thể thao và Du lịch',
    );
    expect(
      preset.assignments.filter((assignment) => assignment.members.length > 1).map((item) => item.members),
    ).toEqual([
      ['NHOM-SBN', 'NHOM-UBNDHTP', 'NHOM-DVDN'],
      ['CAT', 'BCHQS'],
      ['BCB', 'DPTTH'],
      ['MTTQ', 'NHOM-DT'],
    ]);
  });

  it('states its targets as data', () => {
    expect(
      preset.targets.map(({ code, direction, amount, unit, atLeast, measure, indicator, denominator }) => ({
        code,
        direction,
        amount,
        unit,
        atLeast,
        measure,
        indicator,
        denominator,
      })),
    ).toEqual([
      target('CB-T0', 'decrease', null, 'count', 'TN-04', null),
      target('CB-T1', 'decrease', 4, 'rate', 'TN-01', 'TN-06'),
      target('CB-T2', 'increase', 5, 'count', 'SK-03', null),
      target('CB-T3', 'increase', 5, 'count', 'QT-01', null),
    ]);
  });

  it('has two dated reporting rules, strictly before the day, that bind every single body', () => {
    const groupsNamed = ['NHOM-SBN', 'NHOM-UBNDHTP', 'NHOM-DT'];
    const dated = preset.reportingRules.filter((rule) => rule.due !== null);
    expect(dated.map(({ code, period, due, agencies }) => ({ code, period, due, agencies }))).toEqual([
      {
        code: 'CB-R1',
        period: 'half',
        due: { relation: 'before', month: 6, day: 15 },
        agencies: [...singleBodies, ...groupsNamed],
      },
      {
        code: 'CB-R2',
        period: 'year',
        due: { relation: 'before', month: 12, day: 15 },
        agencies: [...singleBodies, ...groupsNamed],
      },
    ]);
    expect(preset.reportingRules).toHaveLength(7);
  });

  it('closes its data windows on the eve of the due day', () => {
    expect(
      preset.periods.map(
        ({ code, dataFrom, dataTo, reportingRule }) => `${code} ${dataFrom} ${dataTo} ${reportingRule}`,
      ),
    ).toEqual([
      '2024-Y 2023-12-15 2024-12-14 null',
      '2025-H1 2024-12-15 2025-06-14 CB-R1',
      '2025-Y 2024-12-15 2025-12-14 CB-R2',
      '2026-H1 2025-12-15 2026-06-14 CB-R1',
      '2026-Y 2025-12-15 2026-12-14 CB-R2',
    ]);
  });

  it('has the indicators of the report and those that the targets need', () => {
    expect(preset.indicators).toHaveLength(34);
    expect(
      preset.indicators.filter((indicator) => indicator.aggregation !== 'sum').map(({ code }) => code),
    ).toEqual(['TN-06', 'TN-07', 'BH-01']);
    expect(preset.indicators.find((indicator) => indicator.code === 'TN-07')).toMatchObject({
      decimals: 2,
      quotient: { numerator: 'TN-01', denominator: 'TN-06', factor: 100_000 },
      suppliers: [],
    });
  });
});

describe('references inside the preset', () => {
  it('names only agencies that it lists', () => {
    const partners = [...duties, ...duties.flatMap((duty) => duty.parts)].flatMap((duty) => duty.partners);
    const named = [
      preset.standingAgency,
      ...preset.assignments.flatMap((assignment) => assignment.members),
      ...partners.flatMap((partner) => partner.agency ?? []),
      ...preset.reportingRules.flatMap((rule) => rule.agencies),
    ];
    expect(named.filter((code) => !agencyCodes.has(code))).toEqual([]);
  });

  it('lets only single bodies supply figures, and leaves no figure without a supplier', () => {
    const suppliers = preset.indicators.flatMap((indicator) => indicator.suppliers);
    expect(suppliers.filter((code) => !singleBodies.includes(code))).toEqual([]);
    const orphans = preset.indicators.filter(
      (indicator) => indicator.suppliers.length === 0 && indicator.aggregation !== 'derived',
    );
    expect(orphans).toEqual([]);
  });

  it('names only indicators and rules that it lists', () => {
    const indicatorCodes = preset.indicators.map((indicator) => indicator.code);
    const ruleCodes = preset.reportingRules.map((rule) => rule.code);
    const named = [
      ...preset.targets.flatMap((one) => [one.indicator ?? [], one.denominator ?? []].flat()),
      ...preset.indicators.flatMap(({ quotient }) =>
        quotient ? [quotient.numerator, quotient.denominator] : [],
      ),
    ];
    expect(named.filter((code) => !indicatorCodes.includes(code))).toEqual([]);
    expect(
      preset.periods.filter(
        ({ reportingRule }) => reportingRule !== null && !ruleCodes.includes(reportingRule),
      ),
    ).toEqual([]);
  });

  it('uses every code and label once', () => {
    const lists = [
      preset.agencies.map((agency) => agency.code),
      preset.assignments.map((assignment) => assignment.label),
      preset.targets.map((one) => one.code),
      preset.reportingRules.map((rule) => rule.code),
      preset.periods.map((period) => period.code),
      preset.indicators.map((indicator) => indicator.code),
      ...preset.assignments.map((assignment) => labelsOf(assignment.duties)),
      ...duties.map((duty) => labelsOf(duty.parts)),
    ];
    expect(lists.map(repeated).filter((list) => list.length > 0)).toEqual([]);
  });

  it('lets no name, abbreviation or alias stand for two agencies', () => {
    const names = preset.agencies.flatMap((agency) => [
      ...new Set([agency.name, agency.abbreviation ?? [], agency.aliases].flat().map(searchKey)),
    ]);
    expect(repeated(names)).toEqual([]);
  });

  it('is written in composed Unicode and keeps texts short', () => {
    const texts = [...duties, ...duties.flatMap((duty) => duty.parts)].map((duty) => duty.text);
    expect(texts.filter((text) => text.length > 110)).toEqual([]);
    const whole = JSON.stringify(preset);
    expect(whole.normalize('NFC') === whole).toBe(true);
  });
});

const sourcesPresent = existsSync(extraction);
if (!sourcesPresent) {
  console.info('Skipped the comparison of the preset with its sources: ../shared/extraction is not there.');
}

describe.skipIf(!sourcesPresent)('the preset beside its sources', () => {
  it('agrees with the items, names and duties of the plan', () => {
    const namesByCode = new Map(preset.agencies.map((agency) => [agency.code, agency.name]));
    expect(
      preset.assignments.map((assignment) => ({
        label: assignment.label,
        requested: assignment.requested,
        members: assignment.members.map((code) => namesByCode.get(code)),
        duties: assignment.duties.map((duty) => ({
          label: duty.label,
          role: duty.role,
          periodicity: duty.periodicity,
          deadlineText: duty.deadlineText,
          quoteStart: duty.quoteStart,
          partners: duty.partners.map((partner) => partner.name),
          parts: duty.parts.map((part) => `${part.label} ${part.role}`),
        })),
      })),
    ).toEqual(
      readPlan().agencies.map((item) => ({
        label: item.ref,
        requested: item.requested,
        members: item.members?.map((member) => member.name) ?? [item.name_exact],
        duties: item.duties.map((duty) => ({
          label: duty.index,
          role: roleWords.get(duty.role),
          periodicity: duty.periodic,
          deadlineText: duty.deadline_text,
          quoteStart: duty.quote_start,
          partners: [...duty.with, ...duty.directs],
          parts: duty.parts.map((part) => `${part.index} ${roleWords.get(part.role)}`),
        })),
      })),
    );
  });

  it('agrees with the dates, amounts and rules of the plan', () => {
    const source = readPlan();
    expect(preset.document).toMatchObject({
      number: source.number_inferred,
      date: source.date,
      issuer: source.issuer,
      title: source.title,
    });
    expect(preset.legalBases.map(({ number, date, role }) => ({ number, date, role }))).toEqual(
      source.legalBasis,
    );
    expect(preset.targets.map(({ code, amount }) => ({ code, amount }))).toEqual(source.targets);
    expect(
      preset.reportingRules.map(({ who, to, due, deadlineText, place }) => ({
        who,
        to,
        month: due?.month ?? null,
        day: due?.day ?? null,
        deadlineText,
        place,
      })),
    ).toEqual(
      source.reporting.map((rule) => ({
        who: rule.who,
        to: [rule.to ?? []].flat(),
        month: rule.month,
        day: rule.day,
        deadlineText: rule.deadline_text,
        place: rule.ref,
      })),
    );
    expect(preset.recipients).toEqual(source.recipients);
  });

  it('agrees with the catalogue of indicators', () => {
    const catalogue = z.array(SourceIndicator).parse(readJson(join(extraction, 'indicator_catalogue.json')));
    const proposed = ['TN-04', 'TN-05', 'TN-06', 'TN-07'];
    const taken = catalogue.filter(
      (entry) => entry.value_2025 !== undefined || proposed.includes(entry.code),
    );
    const byCode = (one: { readonly code: string }, other: { readonly code: string }) =>
      one.code < other.code ? -1 : 1;
    expect(
      preset.indicators
        .map(({ code, name, unit, aggregation, allowApproximate, decimals }) => ({
          code,
          name,
          unit,
          aggregation,
          allowApproximate,
          dataType: decimals === 0 ? 'integer' : `decimal(${decimals})`,
        }))
        .sort(byCode),
    ).toEqual(
      taken
        .map((entry) => ({
          code: entry.code,
          name: entry.name_vi,
          unit: entry.unit,
          aggregation: entry.aggregation,
          allowApproximate: entry.allow_approx,
          dataType: entry.data_type,
        }))
        .sort(byCode),
    );
  });

  it('words its duties anew', () => {
    const sourceTexts = readPlan()
      .agencies.flatMap((item) => item.duties)
      .flatMap((duty) => [duty, ...duty.parts])
      .map((duty) => duty.text_short);
    const texts = [...duties, ...duties.flatMap((duty) => duty.parts)].map((duty) => duty.text);
    expect(texts.filter((text) => sourceTexts.includes(text))).toEqual([]);
  });
});

const SourcePart = z.object({ index: z.string(), role: z.string(), text_short: z.string() });
const SourceDuty = SourcePart.extend({
  periodic: z.string(),
  deadline_text: z.string().nullable(),
  quote_start: z.string(),
  with: z.array(z.string()),
  directs: z.array(z.string()).default([]),
  parts: z.array(SourcePart).default([]),
});
const SourcePlan = z.object({
  number_inferred: z.string(),
  date: z.string(),
  issuer: z.string(),
  title: z.string(),
  legalBasis: z.array(z.object({ number: z.string(), date: z.string(), role: z.string() })),
  targets: z.array(z.object({ code: z.string(), amount: z.number().nullable() })),
  agencies: z.array(
    z.object({
      ref: z.string(),
      name_exact: z.string(),
      requested: z.boolean(),
      members: z.array(z.object({ name: z.string() })).optional(),
      duties: z.array(SourceDuty),
    }),
  ),
  reporting: z.array(
    z.object({
      ref: z.string(),
      who: z.string(),
      to: z.union([z.string(), z.array(z.string())]).nullable(),
      month: z.int().nullable(),
      day: z.int().nullable(),
      deadline_text: z.string(),
    }),
  ),
  recipients: z.array(z.string()),
});
const SourceIndicator = z.object({
  code: z.string(),
  name_vi: z.string(),
  unit: z.string(),
  aggregation: z.string(),
  allow_approx: z.boolean(),
  data_type: z.string(),
  value_2025: z.number().optional(),
});

const roleWords = new Map([
  ['chu_tri', 'lead'],
  ['phoi_hop', 'coordinate'],
  ['thuc_hien', 'carry_out'],
  ['chi_dao', 'direct'],
  ['de_nghi', 'requested'],
]);

function readPlan(): z.infer<typeof SourcePlan> {
  return SourcePlan.parse(readJson(join(extraction, '000_cao_bang_plan.json')));
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function target(
  code: string,
  direction: string,
  amount: number | null,
  measure: string,
  indicator: string,
  denominator: string | null,
) {
  const quantified = amount !== null;
  const unit = quantified ? 'percent' : null;
  return { code, direction, amount, unit, atLeast: quantified, measure, indicator, denominator };
}

function labelsOf(items: ReadonlyArray<{ readonly label: string }>): string[] {
  return items.map((item) => item.label);
}

function countBy(words: readonly string[]): { [word: string]: number } {
  const counts: { [word: string]: number } = {};
  for (const word of words) {
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
}

function repeated(words: readonly string[]): string[] {
  return words.filter((word, index) => words.indexOf(word) !== index);
}

/** The name as agencies are matched: without accents, case and doubled spaces. */
function searchKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
