import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Look } from './view-look.js';

interface PictureViewProps {
  content: Blob;
  name: string;
  look: Look;
  onFault: () => void;
}

/** A picture, as large and as turned as wanted; at a zoom of 1 it fits. */
export function PictureView({ content, name, look, onFault }: PictureViewProps): React.ReactNode {
  const { t } = useTranslation();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(content);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [content]);
  if (address === null) return null;
  return (
    <div
      className="picture-frame"
      style={{ width: `${look.zoom * 100}%`, height: `${look.zoom * 100}%` }}
    >
      <img
        className={look.turns % 2 === 0 ? undefined : 'picture-sideways'}
        src={address}
        alt={t('fileView.pictureOf', { name })}
        style={{ transform: `rotate(${look.turns * 90}deg)` }}
        draggable={false}
        onError={onFault}
      />
    </div>
  );
}
