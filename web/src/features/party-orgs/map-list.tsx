import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MapNode } from './map-tree.js';

/** The map as a nested list: the same places, with the same marks, for reading and for paper. */
export function MapList({ root }: { root: MapNode }): React.ReactElement {
  return (
    <ul className="map-list">
      <MapItem node={root} />
    </ul>
  );
}

function MapItem({ node }: { node: MapNode }): React.ReactElement {
  const { t } = useTranslation();
  const { organisation } = node;
  return (
    <li>
      <span className={node.kind === 'unit' ? 'map-unit' : 'map-org'}>
        {node.to ? <Link to={node.to}>{node.name}</Link> : <strong>{node.name}</strong>}
        {organisation && (
          <span className="muted">
            {t(`partyOrgs.kinds.${organisation.kind}`)}
            {organisation.secretaryName &&
              ` · ${t('partyOrgs.map.secretary', { name: organisation.secretaryName })}`}
          </span>
        )}
        {node.isUnplaced && <Tag>{t('partyOrgs.map.unplaced')}</Tag>}
        {organisation?.marks.map((mark) => (
          <Tag key={mark.code} color="warning">
            {mark.text}
          </Tag>
        ))}
      </span>
      {node.children.length > 0 && (
        <ul>
          {node.children.map((child) => (
            <MapItem key={child.key} node={child} />
          ))}
        </ul>
      )}
    </li>
  );
}
