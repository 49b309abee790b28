import { useMemo, type ReactNode } from 'react';
import { ConfigProvider } from 'antd';
import enUS from 'antd/es/locale/en_US';
import zhCN from 'antd/es/locale/zh_CN';
import { useTranslation } from 'react-i18next';
import { useLook } from './look.js';
import { themeFor } from './tokens.js';

/** Gives every component the tokens of the look and the language of the screen. */
export function ThemedRoot({ children }: { children: ReactNode }): ReactNode {
  const { i18n } = useTranslation();
  const look = useLook();
  const theme = useMemo(() => themeFor(look, look.dark), [look]);
  // The library brings English along in any case.
  const locale = i18n.language === 'en' ? enUS : zhCN;
  return (
    <ConfigProvider theme={theme} locale={locale} button={{ autoInsertSpace: false }}>
      {children}
    </ConfigProvider>
  );
}
