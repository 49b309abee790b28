import { useEffect, useRef, useState } from 'react';
import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';

const WAIT_MS = 350;

interface SearchFieldProps {
  className: string;
  label: string;
  placeholder: string;
  value: string;
  onSearch: (text: string) => void;
}

/** A search box that asks once typing pauses; it waits for a Chinese input method to finish its word. */
export function SearchField({
  className,
  label,
  placeholder,
  value,
  onSearch,
}: SearchFieldProps): React.ReactElement {
  const [typing, setTyping] = useState<string | null>(null);
  const timer = useRef<number | undefined>(undefined);
  const composing = useRef(false);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const search = (text: string): void => {
    window.clearTimeout(timer.current);
    setTyping(null);
    if (text !== value) onSearch(text);
  };
  const later = (text: string): void => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => search(text), WAIT_MS);
  };
  return (
    <Input
      className={className}
      type="search"
      role="searchbox"
      aria-label={label}
      placeholder={placeholder}
      prefix={<SearchOutlined aria-hidden />}
      value={typing ?? value}
      allowClear
      onChange={(event) => {
        setTyping(event.target.value);
        if (!composing.current) later(event.target.value);
      }}
      onCompositionStart={() => {
        composing.current = true;
        window.clearTimeout(timer.current);
      }}
      onCompositionEnd={(event) => {
        composing.current = false;
        later(event.currentTarget.value);
      }}
      onPressEnter={(event) => search(event.currentTarget.value)}
    />
  );
}
