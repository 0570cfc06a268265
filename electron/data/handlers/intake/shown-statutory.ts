import type { StatutoryPreview } from '../../../../shared/contract/intake';
import { amountToNumber } from '../../../../shared/domain/amount';
import {
  figureColumnsOf,
  headerTable,
  type StatutoryForm,
} from '../../../../shared/domain/forms/statutory-form';
import { statutoryFormOf } from '../../../../shared/domain/forms/statutory-forms';
import { placeKey, type StatutoryFigure } from '../../../../shared/intake/forms/draft-report';
import { isOpen } from '../../../../shared/intake/issue';
import type { StoredStatutoryFigure } from '../../database/queries/statutory-versions';
import type { PreparedFile } from './prepared-file';

/** An employer's form as the contract shows it; null where the file is none. */
export function shownStatutory({ statutory, statutoryPlan, issues }: PreparedFile): StatutoryPreview | null {
  if (!statutory || !statutoryPlan) return null;
  const form = statutoryFormOf(statutory.form);
  if (!form) throw new Error(`There is no form ${statutory.form}.`);
  const before = new Map(statutoryPlan.before.map((figure) => [placeKey(figure), figure.amount]));
  const decimals = decimalsOf(form);
  const labels = new Map(statutory.rows.map((row) => [`${row.table}/${row.row}/${row.labelKey}`, row.label]));
  const { establishment } = statutoryPlan;
  return {
    form: form.code,
    formName: form.name,
    establishment: establishment.uuid,
    establishmentName: establishment.name ?? statutory.establishment?.name ?? null,
    period: statutory.period,
    dataFrom: statutory.dataFrom,
    dataTo: statutory.dataTo,
    nil: statutory.nil,
    figures: statutory.figures.map(({ table, row, labelKey, column, reading, rawText, confidence, at }) => {
      const scale = decimals.get(`${table}/${column}`) ?? 0;
      const shown = (amount: number | null) => (amount === null ? null : amountToNumber(amount, scale));
      const now = reading.kind === 'amount' ? reading.amount : null;
      const key = placeKey({ table, row, labelKey, column });
      const old = before.get(key);
      return {
        ...{ table, row, column, label: labels.get(`${table}/${row}/${labelKey}`) ?? '' },
        value: shown(now),
        nil: reading.kind === 'nil',
        ...{ rawText, confidence, sheet: at.sheet, cell: at.cell },
        change: !before.has(key) ? 'added' : old === now ? 'unchanged' : 'changed',
        before: old === undefined ? null : shown(old),
      };
    }),
    // A cell that a question holds back is no blank.
    gone: issues.some(isOpen) ? [] : goneFrom(form, statutory.figures, statutoryPlan.before, decimals),
  };
}

function goneFrom(
  form: StatutoryForm,
  figures: readonly StatutoryFigure[],
  stored: readonly StoredStatutoryFigure[],
  decimals: ReadonlyMap<string, number>,
): StatutoryPreview['gone'] {
  const stated = new Set(figures.map(placeKey));
  return stored
    .filter((figure) => !stated.has(placeKey(figure)))
    .map(({ table, row, labelKey, column, amount }) => {
      const named = form.tables.find(({ code }) => code === table)?.rows.find(({ code }) => code === row);
      const scale = decimals.get(`${table}/${column}`) ?? 0;
      return {
        ...{ table, row, column, label: named?.label ?? labelKey },
        before: amount === null ? null : amountToNumber(amount, scale),
      };
    });
}

function decimalsOf(form: StatutoryForm): ReadonlyMap<string, number> {
  const tables = [headerTable, ...form.tables.map(({ code }) => code)];
  return new Map(
    tables.flatMap((table) =>
      figureColumnsOf(form, table).map(({ code, decimals }) => [`${table}/${code}`, decimals] as const),
    ),
  );
}
