import { useEffect, useState } from 'react';
import { Modal } from 'antd';
import { Command } from 'cmdk';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMe } from '../../api/me.js';
import type { SearchHit } from '../../api/types.js';
import { addressOf } from '../../components/figure-link.js';
import { partyOrgsZh } from '../party-orgs/zh-CN.js';
import { findPages } from './find-pages.js';
import { hitAddress, SHORTEST, useSearch } from './requests.js';

const PAUSE_MS = 180;
const KINDS = ['enterprise', 'party_org', 'park'] as const;

/** A text, once nobody has typed for a moment. */
function useSettledText(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** The box takes the focus as soon as it stands, so that nothing typed is lost. */
function focusAtOnce(input: HTMLInputElement | null): void {
  input?.focus();
}

/** The one search box: pages, units, organisations and parks; used with the keyboard alone or by touch. */
export function SearchDialog({ onClose }: { onClose: () => void }): React.ReactElement {
  const { t, i18n } = useTranslation();
  const { data: me } = useMe();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const text = typed.trim();
  const settled = useSettledText(text);
  const permissions = me?.permissions ?? [];
  const query = useSearch(settled, permissions.includes('search.use'));
  const pages = findPages(text, permissions);
  const hits =
    settled.length >= SHORTEST && text.length >= SHORTEST ? (query.data?.items ?? []) : [];
  const waiting = text.length >= SHORTEST && (settled !== text || query.isFetching);
  const hasMore = hits.length > 0 && query.data?.hasMore === true;
  const count = pages.length + hits.length;
  const open = (to: string): void => {
    onClose();
    void navigate(to);
  };
  const said = waiting
    ? t('searchDialog.searching')
    : query.isError
      ? t('searchDialog.failed')
      : text.length < SHORTEST
        ? t('searchDialog.hint')
        : count === 0
          ? t('searchDialog.none', { text })
          : hasMore
            ? t('searchDialog.foundMore', { n: hits.length })
            : t('searchDialog.found', { n: count });
  return (
    <Modal
      open
      title={<span className="visually-hidden">{t('searchDialog.title')}</span>}
      footer={null}
      onCancel={onClose}
      width={640}
      className="search-dialog"
      style={{ top: 72 }}
    >
      <Command label={t('searchDialog.input')} shouldFilter={false} loop>
        <Command.Input
          ref={focusAtOnce}
          value={typed}
          onValueChange={setTyped}
          maxLength={60}
          placeholder={t('searchDialog.placeholder')}
          aria-label={t('searchDialog.input')}
        />
        <p className="search-said" role="status">
          {said}
        </p>
        {text.length >= SHORTEST && !waiting && count === 0 && !query.isError && (
          <p className="muted search-none">{t('searchDialog.noneHint')}</p>
        )}
        <Command.List label={t('searchDialog.results')}>
          {KINDS.map((kind) => (
            <Hits key={kind} kind={kind} hits={hits} onOpen={open} />
          ))}
          {pages.length > 0 && (
            <Command.Group heading={t('searchDialog.kinds.page')}>
              {pages.map((page) => (
                <Command.Item key={page.to} value={page.to} onSelect={() => open(page.to)}>
                  <span className="search-name">{i18n.language === 'en' ? page.en : page.zh}</span>
                </Command.Item>
              ))}
            </Command.Group>
          )}
          {hasMore && permissions.includes('enterprise.read') && (
            <Command.Group>
              <Command.Item
                value="all units"
                onSelect={() => open(addressOf('/enterprises', { q: settled }))}
              >
                <span className="search-name">{t('searchDialog.allUnits')}</span>
              </Command.Item>
            </Command.Group>
          )}
        </Command.List>
        <p className="muted search-help" aria-hidden>
          {t('searchDialog.keys')}
        </p>
      </Command>
    </Modal>
  );
}

interface HitsProps {
  kind: SearchHit['kind'];
  hits: readonly SearchHit[];
  onOpen: (to: string) => void;
}

function Hits({ kind, hits, onOpen }: HitsProps): React.ReactElement | null {
  const { t } = useTranslation();
  const shown = hits.filter((hit) => hit.kind === kind);
  const detailOf = (hit: SearchHit): string | null =>
    hit.kind === 'party_org' && isPartyOrgKind(hit.detail)
      ? t(`partyOrgs.kinds.${hit.detail}`)
      : hit.detail;
  if (shown.length === 0) return null;
  return (
    <Command.Group heading={t(`searchDialog.kinds.${kind}`)}>
      {shown.map((hit) => (
        <Command.Item
          key={hit.id}
          value={`${kind} ${hit.id}`}
          onSelect={() => onOpen(hitAddress(hit))}
        >
          <span className="search-name">{hit.name}</span>
          <span className="search-detail">
            {[
              hit.formerName && t('searchDialog.formerly', { name: hit.formerName }),
              detailOf(hit),
              kind === 'park' ? null : hit.parkName,
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </Command.Item>
      ))}
    </Command.Group>
  );
}

function isPartyOrgKind(detail: string | null): detail is keyof typeof partyOrgsZh.kinds {
  return detail !== null && detail in partyOrgsZh.kinds;
}
