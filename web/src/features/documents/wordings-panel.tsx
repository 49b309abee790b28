import { useRef } from 'react';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Loaded } from '../../components/loaded.js';
import { WordingEditor, type WordingValues } from './wording-editor.js';
import { useDocumentWordings } from './wording-requests.js';

/** The notices of a park, one of them worded at a time (`?notice=`). */
export function WordingsPanel({ parkId }: { parkId: string }): React.ReactElement {
  const { t } = useTranslation();
  const query = useDocumentWordings(parkId);
  const [params, setParams] = useSearchParams();
  // What was typed and not yet saved stays while one looks at another notice.
  const drafts = useRef(new Map<string, WordingValues>());
  return (
    <Loaded query={query}>
      {({ items }) => {
        const chosen = items.find(({ kind }) => kind === params.get('notice')) ?? items[0];
        return (
          <>
            <Select
              aria-label={t('wordings.kind')}
              className="config-park"
              value={chosen?.kind}
              options={items.map(({ kind, title }) => ({ value: kind, label: title }))}
              onChange={(kind) =>
                setParams(
                  (before) => {
                    const after = new URLSearchParams(before);
                    after.set('notice', kind);
                    return after;
                  },
                  { replace: true },
                )
              }
            />
            {chosen && (
              <WordingEditor
                key={`${chosen.kind} ${chosen.version}`}
                parkId={parkId}
                wording={chosen}
                draft={drafts.current.get(`${chosen.kind} ${chosen.version}`)}
                onDraft={(draft) => drafts.current.set(`${chosen.kind} ${chosen.version}`, draft)}
              />
            )}
          </>
        );
      }}
    </Loaded>
  );
}
