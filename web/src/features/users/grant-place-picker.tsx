import { useEffect, useState } from 'react';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { GrantPlace, GrantPlaceQuery } from '../../api/types.js';
import { useGrantPlaces } from './requests.js';

interface GrantPlacePickerProps {
  id?: string;
  value?: GrantPlace;
  onChange?: (place: GrantPlace | undefined) => void;
  kind: GrantPlaceQuery['kind'];
  districtId: string | undefined;
}

const TYPING_MS = 250;

/** Picks a place of a district by part of its name. */
export function GrantPlacePicker({
  id,
  value,
  onChange,
  kind,
  districtId,
}: GrantPlacePickerProps): React.ReactElement {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [q, setQ] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(() => setQ(typed.trim()), TYPING_MS);
    return () => window.clearTimeout(timer);
  }, [typed]);
  const found = useGrantPlaces(
    districtId === undefined ? null : { kind, districtId, ...(q ? { q } : {}) },
  );
  const places = found.data?.items ?? [];
  return (
    <Select
      id={id}
      value={value?.id}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped, searchValue: typed }}
      placeholder={t('users.grant.placeHint')}
      loading={found.isFetching}
      disabled={districtId === undefined}
      notFoundContent={found.isFetching ? t('list.loading') : t('users.grant.noPlace')}
      options={places.map((place) => ({
        value: place.id,
        label: place.detail ? `${place.name}（${place.detail}）` : place.name,
      }))}
      onChange={(chosen: string | undefined) => {
        setTyped('');
        onChange?.(places.find((place) => place.id === chosen));
      }}
    />
  );
}
