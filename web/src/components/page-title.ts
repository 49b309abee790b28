import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the browser tab after the page; `prefix` comes first, such as 错误：. */
export function usePageTitle(title: string, prefix = ''): void {
  const { t } = useTranslation();
  const product = t('product');
  useEffect(() => {
    document.title = title ? `${prefix}${title} · ${product}` : product;
  }, [title, prefix, product]);
}
