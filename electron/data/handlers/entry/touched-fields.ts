import type { TypedReport } from '../../../../shared/contract/entry';
import { Refusal } from '../../../../shared/contract/reply';
import { sameReading } from '../../../../shared/intake/plan-submission';
import { readFigure } from '../../../../shared/intake/read-figure';
import type { IntakeKnown } from '../intake/known';
import type { StoredReport } from './stored-figures';

type Field = TypedReport['figures'][number];

/**
 * The fields that say something else than the register, or nothing that is clear. Throws `Refusal` for a field that the form does not
 * have (`unknown_indicator`) or that comes twice (`invalid_input`): it would be lost without a word.
 */
export function touchedFields(
  typed: TypedReport,
  stored: StoredReport,
  known: IntakeKnown,
): readonly Field[] {
  requireFields(typed, known);
  return typed.figures.filter((figure) => saysSomethingElse(figure, stored, known));
}

function requireFields({ figures }: TypedReport, { indicators }: IntakeKnown): void {
  const seen = new Set<string>();
  for (const { indicator } of figures) {
    const field = indicators.get(indicator);
    if (!field || field.aggregation === 'derived') throw new Refusal('unknown_indicator', indicator);
    if (seen.has(indicator)) throw new Refusal('invalid_input', indicator);
    seen.add(indicator);
  }
}

function saysSomethingElse(
  { indicator: code, text }: Field,
  { figures }: StoredReport,
  { indicators }: IntakeKnown,
): boolean {
  const indicator = indicators.get(code);
  if (!indicator) return false;
  const { reading, blank } = readFigure(text === '' ? null : text, indicator);
  const old = figures.get(code);
  if (blank) return old !== undefined;
  return !reading || !old || !sameReading(old.reading, reading);
}
