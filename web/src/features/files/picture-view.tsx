import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Look } from './view-look.js';

interface PictureViewProps {
  content: Blob;
  name: string;
  look: Look;
  onFault: () => void;
}

/** A picture, as large and as turned as wanted; at a zoom of 1 it fits. */
export function PictureView({
  content,
  name,
  look,
  onFault,
}: PictureViewProps): React.ReactElement {
  const { t } = useTranslation();
  const picture = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const address = URL.createObjectURL(content);
    if (picture.current) picture.current.src = address;
    return () => URL.revokeObjectURL(address);
  }, [content]);
  return (
    <div
      className="picture-frame"
      style={{ width: `${look.zoom * 100}%`, height: `${look.zoom * 100}%` }}
    >
      <img
        ref={picture}
        className={look.turns % 2 === 0 ? undefined : 'picture-sideways'}
        alt={t('fileView.pictureOf', { name })}
        style={{ transform: `rotate(${look.turns * 90}deg)` }}
        draggable={false}
        onError={onFault}
      />
    </div>
  );
}
