import {
  FullscreenOutlined,
  LeftOutlined,
  RedoOutlined,
  RightOutlined,
  ZoomInOutlined,
  ZoomOutOutlined,
} from '@ant-design/icons';
import { Button, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { PLAIN, turned, zoomed, type Look } from './view-look.js';

interface ViewToolsProps {
  look: Look;
  onLook: (look: Look) => void;
  /** Left out where there are no pages to turn. */
  paging: { page: number; pages: number; onPage: (page: number) => void } | undefined;
  onFull: (() => void) | undefined;
}

/** Pages, size and turning of the file that is looked at. */
export function ViewTools({ look, onLook, paging, onFull }: ViewToolsProps): React.ReactElement {
  const { t } = useTranslation();
  return (
    <div className="view-tools" role="toolbar" aria-label={t('fileView.tools')}>
      {paging && paging.pages > 1 && <Paging {...paging} />}
      <Button
        type="text"
        icon={<ZoomOutOutlined aria-hidden />}
        aria-label={t('fileView.smaller')}
        onClick={() => onLook(zoomed(look, -1))}
      />
      <Button
        type="text"
        className="view-zoom"
        title={t('fileView.reset')}
        onClick={() => onLook(PLAIN)}
      >
        {t('fileView.zoom', { percent: look.zoom * 100 })}
        <span className="visually-hidden"> {t('fileView.reset')}</span>
      </Button>
      <Button
        type="text"
        icon={<ZoomInOutlined aria-hidden />}
        aria-label={t('fileView.larger')}
        onClick={() => onLook(zoomed(look, 1))}
      />
      <Button
        type="text"
        icon={<RedoOutlined aria-hidden />}
        aria-label={t('fileView.turn')}
        onClick={() => onLook(turned(look))}
      />
      {onFull && (
        <Button
          type="text"
          icon={<FullscreenOutlined aria-hidden />}
          aria-label={t('fileView.full')}
          onClick={onFull}
        />
      )}
    </div>
  );
}

function Paging({
  page,
  pages,
  onPage,
}: NonNullable<ViewToolsProps['paging']>): React.ReactElement {
  const { t } = useTranslation();
  return (
    <span className="view-paging">
      <Button
        type="text"
        icon={<LeftOutlined aria-hidden />}
        aria-label={t('fileView.previousPage')}
        disabled={page === 1}
        onClick={() => onPage(page - 1)}
      />
      <InputNumber
        aria-label={t('fileView.goTo')}
        controls={false}
        min={1}
        max={pages}
        precision={0}
        value={page}
        onChange={(to) => {
          if (to !== null && to >= 1 && to <= pages) onPage(to);
        }}
      />
      <span aria-hidden className="view-pages">
        / {pages}
      </span>
      <span className="visually-hidden" role="status">
        {t('fileView.page', { page, pages })}
      </span>
      <Button
        type="text"
        icon={<RightOutlined aria-hidden />}
        aria-label={t('fileView.nextPage')}
        disabled={page === pages}
        onClick={() => onPage(page + 1)}
      />
    </span>
  );
}
