import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useChangePreferences, usePreferences } from './preferences.js';

const THEMES = ['system', 'light', 'dark'] as const;
const DENSITIES = ['comfortable', 'compact'] as const;
const TYPE_SIZES = ['normal', 'large'] as const;
const STATES = ['on', 'off'] as const;

interface ChoiceProps<V extends string> {
  name: string;
  label: string;
  hint?: string;
  value: V;
  options: readonly { value: V; label: string }[];
  onChoose: (value: V) => void;
}

function Choice<V extends string>(props: ChoiceProps<V>): React.ReactElement {
  const { name, label, hint, value, options, onChoose } = props;
  const id = `look-${name}`;
  return (
    <div className="choice-line">
      <span id={id}>{label}</span>
      <Radio.Group
        name={id}
        aria-labelledby={id}
        optionType="button"
        value={value}
        options={[...options]}
        onChange={(event) => onChoose(event.target.value as V)}
      />
      {hint && <p className="muted">{hint}</p>}
    </div>
  );
}

/** Theme, density, type size and single keys; each takes effect at once and is kept with the account. */
export function LookSettings(): React.ReactElement {
  const { t } = useTranslation();
  const { theme, density, typeSize, singleKeys } = usePreferences();
  const change = useChangePreferences();
  return (
    <>
      <Choice
        name="theme"
        label={t('workspace.look.theme')}
        value={theme}
        options={THEMES.map((value) => ({ value, label: t(`workspace.look.themes.${value}`) }))}
        onChoose={(value) => change({ theme: value })}
      />
      <Choice
        name="density"
        label={t('workspace.look.density')}
        hint={t('workspace.look.densityHint')}
        value={density}
        options={DENSITIES.map((value) => ({
          value,
          label: t(`workspace.look.densities.${value}`),
        }))}
        onChoose={(value) => change({ density: value })}
      />
      <Choice
        name="type"
        label={t('workspace.look.typeSize')}
        value={typeSize}
        options={TYPE_SIZES.map((value) => ({
          value,
          label: t(`workspace.look.typeSizes.${value}`),
        }))}
        onChoose={(value) => change({ typeSize: value })}
      />
      <Choice
        name="keys"
        label={t('workspace.look.singleKeys')}
        hint={t('workspace.look.singleKeysHint')}
        value={singleKeys ? 'on' : 'off'}
        options={STATES.map((value) => ({
          value,
          label: t(`workspace.look.singleKeyStates.${value}`),
        }))}
        onChoose={(value) => change({ singleKeys: value === 'on' })}
      />
    </>
  );
}
