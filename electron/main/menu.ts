import { app, Menu, type MenuItemConstructorOptions } from 'electron';

const separator: MenuItemConstructorOptions = { type: 'separator' };

const file: MenuItemConstructorOptions = {
  label: 'Tệp',
  submenu: [{ role: 'quit', label: 'Thoát', accelerator: 'CmdOrCtrl+Q' }],
};

const edit: MenuItemConstructorOptions = {
  label: 'Sửa',
  submenu: [
    { role: 'undo', label: 'Hoàn tác' },
    { role: 'redo', label: 'Làm lại' },
    separator,
    { role: 'cut', label: 'Cắt' },
    { role: 'copy', label: 'Sao chép' },
    { role: 'paste', label: 'Dán' },
    { role: 'selectAll', label: 'Chọn tất cả' },
  ],
};

const view: MenuItemConstructorOptions = {
  label: 'Xem',
  submenu: [
    { role: 'zoomIn', label: 'Phóng to', accelerator: 'CmdOrCtrl+=' },
    { role: 'zoomOut', label: 'Thu nhỏ' },
    { role: 'resetZoom', label: 'Cỡ chữ ban đầu' },
    separator,
    { role: 'togglefullscreen', label: 'Toàn màn hình' },
  ],
};

const development: MenuItemConstructorOptions = {
  label: 'Phát triển',
  submenu: [
    { role: 'reload', label: 'Tải lại' },
    { role: 'toggleDevTools', label: 'Công cụ phát triển' },
  ],
};

/** Gives the application its menu; the developer's part is not in what users install. */
export function setMenu(): void {
  const menus = [file, edit, view, ...(app.isPackaged ? [] : [development])];
  Menu.setApplicationMenu(Menu.buildFromTemplate(menus));
}
