import { Button } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { useState } from 'react';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { Quarter } from '../../../shared/terms/period.ts';
import type { Trouble } from '../../outcome.ts';
import { QuarterSelect } from '../../parts/choices/quarter-select.tsx';
import { Message } from '../../parts/messages/message.tsx';
import { TroubleMessage } from '../../parts/messages/trouble-message.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { layPreview } from '../../workbook/indicators/lay-preview.ts';
import { authorWords as words } from './author-words.ts';

/** Lays the indicator's sheet of a quarter in the workbook, as a district would see it. */
export function PreviewControls({ indicator }: { indicator: Indicator }) {
  const { say } = useSpeech();
  const [quarter, setQuarter] = useState<Quarter>(1);
  const [laying, setLaying] = useState<'no' | 'now' | 'done' | Trouble>('no');
  const period = { fiscalYear: indicator.fiscalYear, quarter };
  const lay = async () => {
    setLaying('now');
    const outcome = await layPreview(indicator, period);
    setLaying(outcome.ok ? 'done' : outcome.trouble);
  };
  return (
    <>
      <QuarterSelect
        period={period}
        onChoose={(chosen) => {
          setQuarter(chosen);
          setLaying('no');
        }}
      />
      <Button icon={<EyeRegular />} disabledFocusable={laying === 'now'} onClick={() => void lay()}>
        {say(words.preview)}
      </Button>
      {laying === 'done' && <Message intent="success" title={say(words.previewed)} />}
      {typeof laying === 'object' && <TroubleMessage trouble={laying} onRetry={() => void lay()} />}
    </>
  );
}
