import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import type { Text } from '../../../shared/terms/text.ts';
import { download } from '../../parts/download.ts';
import { Card } from '../../parts/layout/card.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { readinessWords as words } from '../readiness-words.ts';
import type { ReadinessReport } from '../report.ts';

/** The answers as a file, and where a pane may hand out no file, as a text to be pasted. */
export function Sending({ report }: { report: ReadinessReport }) {
  const { say } = useSpeech();
  const [copied, setCopied] = useState<Text | null>(null);
  const text = `${JSON.stringify(report, null, 2)}\n`;
  const name = `traimat-readiness-${report.madeAt.slice(0, 16).replaceAll(':', '')}.json`;
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(words.copied),
      () => setCopied(words.notCopied),
    );
  };
  return (
    <Card label={say(words.download)}>
      <div>{say(words.send)}</div>
      <Button icon={<ArrowDownloadRegular />} onClick={() => download(name, text, 'application/json')}>
        {say(words.download)}
      </Button>
      <Button icon={<CopyRegular />} onClick={copy}>
        {say(words.copy)}
      </Button>
      <div role="status">{copied && say(copied)}</div>
    </Card>
  );
}
