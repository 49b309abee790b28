import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { creditCodeFault, tidyCreditCode, type CodeFault } from './credit-code.js';

interface CodeFieldProps {
  id?: string;
  value?: string;
  onChange?: (value: string) => void;
}

/** Puts a fault of a credit code into words. */
export function useCodeFaultText(): (fault: CodeFault) => string {
  const { t } = useTranslation();
  return (fault) => t(`enterprises.code.${fault.reason}`, { ...fault });
}

/** A unified social credit code, checked while it is typed: how many characters, or which position is wrong. */
export function CodeField({
  id,
  value = '',
  onChange,
  ...aria
}: CodeFieldProps): React.ReactElement {
  const { t } = useTranslation();
  const textOf = useCodeFaultText();
  const fault = value ? creditCodeFault(value) : null;
  const length = tidyCreditCode(value).length;
  const wrong = fault !== null && fault.reason !== 'short';
  const hint =
    !value || fault?.reason === 'short'
      ? t('enterprises.code.typed', { n: length })
      : fault
        ? textOf(fault)
        : t('enterprises.code.right');
  return (
    <>
      <Input
        {...aria}
        id={id}
        className="code-text"
        value={value}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        aria-describedby={`${id}_hint`}
        onChange={(event) => onChange?.(event.target.value)}
        onBlur={() => onChange?.(tidyCreditCode(value))}
      />
      <div
        id={`${id}_hint`}
        className={wrong ? 'code-hint code-hint-wrong' : 'code-hint'}
        aria-live="polite"
      >
        {hint}
      </div>
    </>
  );
}
