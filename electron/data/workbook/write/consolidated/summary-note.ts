import type { ConsolidatedIndicator } from '../../../../../shared/domain/consolidation';

/** What a reader has to know beside a total: how complete and how exact it is, and why a comparison is missing or weak. */
export function summaryNote(indicator: ConsolidatedIndicator, compared: boolean): string {
  const { state, suppliers, approximation, previousApproximation, comparison, smallBase } = indicator;
  const provisional = state !== 'missing' && suppliers.reported < suppliers.expected;
  const before = indicator.previousSuppliers;
  const partialBase = compared && indicator.previousState !== 'missing' && before.reported < before.expected;
  const approximate = approximation !== 'exact' || previousApproximation !== 'exact';
  const notes = [
    provisional ? `tạm tính ${suppliers.reported}/${suppliers.expected}` : null,
    approximate ? 'có số ước lượng' : null,
    partialBase ? `kỳ trước chỉ có ${before.reported}/${before.expected}` : null,
    compared && comparison === 'no_base' ? 'chưa có số liệu gốc' : null,
    comparison === 'base_zero' ? 'số liệu gốc bằng 0' : null,
    comparison === 'compared' && smallBase ? 'gốc nhỏ (<10)' : null,
  ];
  return notes.filter((note) => note !== null).join('; ');
}
