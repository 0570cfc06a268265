import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeTemplate } from '../../electron/data/workbook/write/write-template';
import { type KnownRows, restoreNames } from '../../shared/intake/restore-names';
import { cellAddress, type DefinedName, type Workbook } from '../../shared/intake/sheet';
import { templateNames } from '../../shared/intake/template-names';
import { vocabularyOf } from '../../shared/intake/vocabulary';
import { preset, templateOf } from '../workbook/write/contents';
import { open } from '../workbook/write/open';

const agencies = preset.agencies.filter(({ isGroup }) => !isGroup).map(({ code }) => code);

const known: KnownRows = {
  vocabulary: vocabularyOf(preset.indicators.map(({ code }) => code)),
  indicators: new Map(preset.indicators.map((indicator) => [indicator.code, indicator])),
  duties: new Map(agencies.map((code) => [code, templateOf(code).duties])),
};

/** Our names with the cells they stand for; those that programs keep for printing are left out. */
function cellsByName({ definedNames }: Workbook): Readonly<Record<string, string>> {
  const ours = definedNames.filter(({ name, scope }) => scope === null && !name.startsWith('_xlnm'));
  return Object.fromEntries(
    ours
      .toSorted((left, right) => (left.name < right.name ? -1 : 1))
      .map(({ name, target }) => [
        name,
        target ? `${target.sheet}!${cellAddress(target.range.top, target.range.left)}` : 'nowhere',
      ]),
  );
}

function lost(names: readonly DefinedName[]): readonly DefinedName[] {
  return names.map((name) => ({ ...name, target: null, reference: '#REF!' }));
}

describe('the names of a template', () => {
  test.each(agencies)('come back by what it prints, each to its own cell (%s)', async (code) => {
    const whole = open(await writeTemplate(templateOf(code)));
    expect(restoreNames(whole, known)).toEqual({ workbook: whole, restored: [] });
    for (const definedNames of [[], lost(whole.definedNames)]) {
      const { workbook, restored } = restoreNames({ ...whole, definedNames }, known);
      expect(cellsByName(workbook)).toEqual(cellsByName(whole));
      expect(restored.toSorted()).toEqual(Object.keys(cellsByName(whole)));
    }
  });

  test('of version 1 come back as version 1 had them', () => {
    const whole = open(readFileSync(join(import.meta.dirname, '../fixtures/workbooks/template-1.xlsx')));
    expect(restoreNames(whole, known)).toEqual({ workbook: whole, restored: [] });
    expect(cellsByName(restoreNames({ ...whole, definedNames: [] }, known).workbook)).toEqual(
      cellsByName(whole),
    );
  });

  test('that two cells could bear are given to neither', async () => {
    const whole = open(await writeTemplate(templateOf('SYT')));
    const [, figures] = whole.sheets;
    if (!figures) throw new Error('Expected a sheet of figures.');
    const twice = {
      ...whole,
      definedNames: [],
      sheets: [...whole.sheets, { ...figures, name: 'Số liệu (2)' }],
    };
    const names = Object.keys(cellsByName(restoreNames(twice, known).workbook));
    expect(names.filter((name) => /^(IND|NOTE|LAST)_/.test(name))).toEqual([]);
    expect(names).toContain(templateNames.agency);
  });

  test('are given to no workbook without the printed mark', async () => {
    const whole = open(await writeTemplate(templateOf('SYT')));
    const unmarked = { ...whole, definedNames: [], sheets: whole.sheets.slice(1) };
    expect(restoreNames(unmarked, known)).toEqual({ workbook: unmarked, restored: [] });
  });
});
