import {
  app,
  BrowserWindow,
  dialog,
  type FileFilter,
  type OpenDialogOptions,
  type SaveDialogOptions,
  shell,
} from 'electron';
import type { HandlersFor } from '../../shared/contract';
import type { SaveKind } from '../../shared/contract/desktop';
import { writeFile } from '../data/files/write-file';
import { pdfOfWindow, printWindow } from './paper';
import { frontWindow } from './windows';

const workbooks = { name: 'Bảng tính Excel', extensions: ['xlsx', 'xlsm'] };
const documents = { name: 'Văn bản', extensions: ['docx', 'pdf', 'txt'] };
const allFiles = { name: 'Tất cả tệp', extensions: ['*'] };

/** What the system's window for saving shows first. */
const savedAs: Readonly<Record<SaveKind, readonly FileFilter[]>> = {
  workbook: [workbooks, allFiles],
  pdf: [{ name: 'Tệp PDF', extensions: ['pdf'] }, allFiles],
  calendar: [{ name: 'Tệp lịch', extensions: ['ics'] }, allFiles],
  letter: [{ name: 'Văn bản Word', extensions: ['docx'] }, allFiles],
  any: [allFiles],
};

/** What only main can do: the system's own windows, and facts about the running application. */
export function desktopHandlers(databasePath: string): HandlersFor<'desktop'> {
  return {
    async chooseWorkbooks() {
      const { filePaths } = await ask((window) =>
        openDialog(window, {
          title: 'Chọn tệp báo cáo',
          buttonLabel: 'Chọn',
          filters: [workbooks, allFiles],
          properties: ['openFile', 'multiSelections'],
        }),
      );
      return filePaths;
    },

    async chooseFiles({ title, kind }) {
      const { filePaths } = await ask((window) =>
        openDialog(window, {
          ...{ title, buttonLabel: 'Chọn' },
          filters: kind === 'documents' ? [documents, allFiles] : [allFiles],
          properties: ['openFile', 'multiSelections'],
        }),
      );
      return filePaths;
    },

    async chooseFolder({ title }) {
      const { filePaths } = await ask((window) =>
        openDialog(window, {
          title,
          buttonLabel: 'Chọn thư mục',
          properties: ['openDirectory', 'createDirectory'],
        }),
      );
      return filePaths[0] ? { path: filePaths[0] } : null;
    },

    async chooseSaveFile({ title, suggestedName, kind }) {
      const { filePath } = await ask((window) =>
        saveDialog(window, {
          title,
          buttonLabel: 'Lưu',
          defaultPath: suggestedName,
          filters: [...savedAs[kind]],
        }),
      );
      return filePath ? { path: filePath } : null;
    },

    print: ({ landscape }) => printWindow(frontWindow(), landscape),

    async savePdf({ path, landscape }) {
      writeFile(path, await pdfOfWindow(frontWindow(), landscape));
      return { path };
    },

    showInFolder({ path }) {
      shell.showItemInFolder(path);
    },

    about: () => ({ version: app.getVersion(), databasePath }),
  };
}

/** Dialogs belong to the window in front, so that it waits for them. */
function ask<Answer>(show: (window: BrowserWindow | null) => Promise<Answer>): Promise<Answer> {
  return show(BrowserWindow.getFocusedWindow());
}

function openDialog(window: BrowserWindow | null, options: OpenDialogOptions) {
  return window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options);
}

function saveDialog(window: BrowserWindow | null, options: SaveDialogOptions) {
  return window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options);
}
