import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem, type Problem } from '../../api/problem.js';
import { downloadViewed } from '../files/requests.js';
import { useProblemText } from '../../components/problem-text.js';

/** Hands a kept file over to the browser, under the name it was uploaded with. */
export function MaterialDownload({
  file,
  children,
}: {
  file: { id: string; name: string };
  children: string;
}): React.ReactElement {
  const { t } = useTranslation();
  const textOf = useProblemText();
  const [fetching, setFetching] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const fetchIt = async (): Promise<void> => {
    setFetching(true);
    setProblem(null);
    try {
      await downloadViewed({ kind: 'file', ...file });
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setFetching(false);
    }
  };
  return (
    <>
      <Button type="link" loading={fetching} onClick={() => void fetchIt()}>
        {children}
        <span className="visually-hidden"> {file.name}</span>
      </Button>
      {problem && (
        <span role="alert" className="task-fault">
          {t('apply.materials.notDownloaded')}：{textOf(problem)}
        </span>
      )}
    </>
  );
}
