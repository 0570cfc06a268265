import type { PeriodCode } from '../../shared/domain/period';
import { api } from '../api';
import { useAgencyView } from './agency-view';
import { useNotices } from './notices';
import { attempt } from './refusal';

/** Files that leave the application. Each asks where to, writes, and tells; nothing happens where the user thinks better of it. */

/** Writes the kept original of a submission to a place of the user's choice. */
export function saveOriginal(
  original: { readonly sha256: string; readonly fileName: string },
  title: string,
): Promise<void> {
  return attempt(async () => {
    const chosen = await api.desktop.chooseSaveFile({
      title,
      suggestedName: original.fileName,
      kind: 'any',
    });
    if (!chosen) return;
    const { path } = await api.reception.saveOriginal({ sha256: original.sha256, path: chosen.path });
    useNotices.getState().tell({ deed: 'original-saved', path });
  });
}

/** Writes the report workbooks of a period into a folder: one an agency, or only that of the agency named. */
export function writeTemplates(period: PeriodCode, agency: string | null, title: string): Promise<void> {
  return attempt(async () => {
    const folder = await api.desktop.chooseFolder({ title });
    if (!folder) return;
    const { files } = await api.templates.write({ period, folder: folder.path, agency });
    useNotices
      .getState()
      .tell({ deed: 'templates-written', files: files.length, path: files[0]?.path ?? folder.path });
  });
}

/** Writes the consolidated spreadsheet of a period. */
export function exportWorkbook(period: PeriodCode, title: string, suggestedName: string): Promise<void> {
  return attempt(async () => {
    const chosen = await api.desktop.chooseSaveFile({ title, suggestedName, kind: 'workbook' });
    if (!chosen) return;
    const { path } = await api.consolidation.exportWorkbook({
      ...{ period, path: chosen.path },
      view: useAgencyView.getState().view,
    });
    useNotices.getState().tell({ deed: 'exported', path });
  });
}

/** Shows a file that was written in the system's own file manager. */
export function showInFolder(path: string): Promise<void> {
  return attempt(() => api.desktop.showInFolder({ path }));
}
