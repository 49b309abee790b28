import { useEffect, useRef } from 'react';
import { TreeChart } from 'echarts/charts';
import { AriaComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useTranslation } from 'react-i18next';
import type { MapNode } from './map-tree.js';

register([TreeChart, AriaComponent, SVGRenderer]);

/** Told apart by shape, not by colour alone. */
const SHAPES: Readonly<Record<MapNode['kind'], string>> = {
  district: 'pin',
  park_committee: 'diamond',
  party_committee: 'diamond',
  general_branch: 'roundRect',
  branch: 'circle',
  joint_branch: 'rect',
  mobile_member_org: 'triangle',
  temporary_branch: 'triangle',
  unit: 'emptyCircle',
};
const ROW = 26;
const MARK = '⚠';

interface TreeItem {
  id: string;
  name: string;
  symbol: string;
  collapsed: boolean;
  to: string | null;
  itemStyle: { color: string; borderColor: string };
  label: { color: string; fontWeight: 'bold' | 'normal' };
  lineStyle: { type: 'solid' | 'dashed' };
  children: TreeItem[];
}

/** The map as a picture: drag to move it, turn the wheel to zoom; a name opens its page, a sign its units. */
export function MapPicture({
  root,
  label,
  onOpen,
}: {
  root: MapNode;
  label: string;
  onOpen: (to: string) => void;
}): React.ReactElement {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const open = useRef(onOpen);
  useEffect(() => {
    open.current = onOpen;
  }, [onOpen]);
  const unplaced = t('partyOrgs.map.unplaced');
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const chart = init(element, undefined, { renderer: 'svg' });
    chart.setOption({
      animation: false,
      aria: { enabled: true, label: { description: label } },
      textStyle: { fontFamily: getComputedStyle(element).fontFamily },
      series: [
        {
          type: 'tree',
          data: [itemOf(root, unplaced)],
          orient: 'LR',
          roam: true,
          expandAndCollapse: true,
          initialTreeDepth: -1,
          edgeShape: 'polyline',
          edgeForkPosition: '50%',
          left: 24,
          right: '36%',
          top: 12,
          bottom: 12,
          symbolSize: 11,
          lineStyle: { color: 'var(--line-strong)', width: 1 },
          label: {
            position: 'right',
            distance: 6,
            fontSize: 13,
            color: 'var(--text)',
            backgroundColor: 'var(--panel)',
            padding: [1, 4],
          },
          emphasis: { focus: 'none' },
        },
      ],
    });
    // The text opens the page; the sign folds what is below it.
    chart.on('dblclick', ({ data }) => {
      const to = (data as TreeItem | undefined)?.to;
      if (to) open.current(to);
    });
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(element);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [root, label, unplaced]);
  return (
    <div className="map-picture">
      <div
        ref={box}
        role="img"
        aria-label={label}
        style={{ height: Math.min(7200, Math.max(360, rowsShown(root) * ROW)) }}
      />
    </div>
  );
}

/** Units are folded away at first: what the map shows is how organisations stand. */
function itemOf(node: MapNode, unplaced: string): TreeItem {
  const marks = node.organisation?.marks ?? [];
  const needsCare = marks.length > 0;
  const notes = [...marks.map(({ text }) => text), ...(node.isUnplaced ? [unplaced] : [])];
  const units = node.children.filter(({ kind }) => kind === 'unit').length;
  const count = units > 1 ? ` (${units})` : '';
  return {
    id: node.key,
    name: `${needsCare ? `${MARK} ` : ''}${node.name}${count}${notes.length > 0 ? `：${notes.join('，')}` : ''}`,
    symbol: SHAPES[node.kind],
    collapsed: units > 0 && units === node.children.length,
    to: node.to,
    itemStyle: {
      color: needsCare ? 'var(--warning)' : 'var(--accent)',
      borderColor: needsCare ? 'var(--warning)' : 'var(--accent)',
    },
    label: {
      color: node.kind === 'unit' ? 'var(--text-2)' : 'var(--text)',
      fontWeight: node.kind === 'district' || node.kind === 'park_committee' ? 'bold' : 'normal',
    },
    lineStyle: { type: node.isUnplaced ? 'dashed' : 'solid' },
    children: node.children.map((child) => itemOf(child, unplaced)),
  };
}

/** Rows that the picture needs with the units folded away. */
function rowsShown(node: MapNode): number {
  const inner = node.children.filter(({ kind }) => kind !== 'unit');
  return inner.length === 0 ? 1 : inner.reduce((sum, child) => sum + rowsShown(child), 0);
}
