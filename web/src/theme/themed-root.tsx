import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { ConfigProvider, type ConfigProviderProps } from 'antd';
import zhCN from 'antd/es/locale/zh_CN';
import { useTranslation } from 'react-i18next';
import { useLook } from './look.js';
import { themeFor } from './tokens.js';

type AntdLocale = ConfigProviderProps['locale'];

/** Gives every component the tokens of the look and the language of the screen. */
export function ThemedRoot({ children }: { children: ReactNode }): ReactNode {
  const { i18n } = useTranslation();
  const [english, setEnglish] = useState<AntdLocale>(undefined);
  useEffect(() => {
    if (i18n.language !== 'en') return;
    void import('antd/es/locale/en_US').then((module) => setEnglish(module.default));
  }, [i18n.language]);
  const look = useLook();
  const theme = useMemo(() => themeFor(look, look.dark), [look]);
  const locale = i18n.language === 'en' ? (english ?? zhCN) : zhCN;
  return (
    <ConfigProvider theme={theme} locale={locale} button={{ autoInsertSpace: false }}>
      {children}
    </ConfigProvider>
  );
}
