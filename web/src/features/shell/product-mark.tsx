import { useTranslation } from 'react-i18next';

/** The name of the product with its leaf. */
export function ProductMark(): React.ReactElement {
  const { t } = useTranslation();
  return (
    <span className="product-mark">
      <img src="/favicon.svg" alt="" width={28} height={28} />
      <span>{t('product')}</span>
    </span>
  );
}
