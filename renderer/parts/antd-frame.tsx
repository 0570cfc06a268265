import { ConfigProvider, type ThemeConfig } from 'antd';
import viVN from 'antd/locale/vi_VN';
import type { ReactNode } from 'react';

/** The measures of `style/base.css` in the words of the library. */
const theme: ThemeConfig = {
  hashed: false,
  token: {
    motion: false,
    colorPrimary: '#1d5685',
    colorText: '#1c2733',
    colorTextSecondary: '#4d5b6a',
    colorTextDescription: '#4d5b6a',
    colorTextPlaceholder: '#5d6a77',
    colorBorder: '#8d99a5',
    borderRadius: 4,
    controlHeight: 30,
    fontSize: 14,
    fontFamily: 'inherit',
  },
};

/** Language and looks for the library's controls inside. Only screens that are loaded later use it. */
export function AntdFrame({ children }: { readonly children: ReactNode }) {
  return (
    <ConfigProvider locale={viVN} theme={theme}>
      {children}
    </ConfigProvider>
  );
}
