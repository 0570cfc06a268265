import type { Worksheet } from 'exceljs';

/**
 * Locks all but the unlocked cells of a sheet, without a password: it guards against slips, not against people. Cells can
 * be selected and copied, and columns and rows made wider or higher.
 */
export async function protect(sheet: Worksheet): Promise<void> {
  await sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
  });
}
