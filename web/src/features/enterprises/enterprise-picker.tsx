import { useEffect, useState } from 'react';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEnterprises } from './requests.js';

interface EnterprisePickerProps {
  id?: string;
  value?: string;
  onChange?: (value: string | undefined) => void;
  /** Only units of this park. */
  parkId?: string;
  /** Name of the unit chosen already, while it is not among those found. */
  known?: string;
  label?: string;
  exclude?: readonly string[];
}

const WAIT_MS = 250;

/** Picks one unit of the ledger by typing part of its name or code. */
export function EnterprisePicker(props: EnterprisePickerProps): React.ReactElement {
  const { id, value, onChange, parkId, known, label, exclude = [] } = props;
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const [picked, setPicked] = useState<{ value: string; label: string } | null>(null);
  useEffect(() => {
    const timer = window.setTimeout(() => setAsked(typed), WAIT_MS);
    return () => window.clearTimeout(timer);
  }, [typed]);
  const { data, isFetching } = useEnterprises({
    parkId,
    q: asked.trim() || undefined,
    page: 1,
    pageSize: 20,
  });
  const found = (data?.items ?? [])
    .filter((unit) => !exclude.includes(unit.id) || unit.id === value)
    .map((unit) => ({
      value: unit.id,
      label: unit.legalName,
      note: `${unit.creditCode} · ${t(`enterprises.coverages.${unit.coverage}`)}`,
    }));
  const chosen = picked?.value === value ? picked : value && known ? { value, label: known } : null;
  const options =
    chosen && !typed && !found.some((option) => option.value === chosen.value)
      ? [{ ...chosen, note: '' }, ...found]
      : found;
  return (
    <Select
      id={id}
      aria-label={label}
      value={value}
      placeholder={t('enterprises.picker.placeholder')}
      notFoundContent={isFetching ? t('list.loading') : t('enterprises.picker.empty')}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      loading={isFetching}
      options={options}
      optionRender={(option) => (
        <span className="two-lines">
          <span>{option.label}</span>
          <span className="muted code-text">{option.data.note}</span>
        </span>
      )}
      onChange={(next: string | undefined, option) => {
        const one = Array.isArray(option) ? option[0] : option;
        setPicked(next && one ? { value: next, label: one.label } : null);
        setTyped('');
        onChange?.(next);
      }}
    />
  );
}
