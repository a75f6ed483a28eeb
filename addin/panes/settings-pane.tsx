import { Spinner } from '@fluentui/react-components';
import { useCallback } from 'react';
import { frameWords } from '../parts/frame-words.ts';
import { useSpeech } from '../parts/language.tsx';
import { PanePage } from '../parts/pane-page.tsx';
import { Section } from '../parts/section.tsx';
import { useServices } from '../parts/services.ts';
import { TroubleNotice } from '../parts/trouble-notice.tsx';
import { useIndicators } from '../parts/use-indicators.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import { Cancellations } from './calendar/cancellations.tsx';
import { QuarterSettings } from './calendar/quarter-settings.tsx';
import { settingsWords as words } from './calendar/settings-words.ts';
import { ScaleEditor } from './review/scale/scale-editor.tsx';

/** What the planning office sets: the quarters' days, more time, cancelled indicators, the evaluation's scores. */
export default function SettingsPane() {
  const { say } = useSpeech();
  const { call } = useServices();
  const quarters = useLoaded(useCallback(() => call('listWindows', { parameters: {} }), [call]));
  const indicators = useIndicators();
  const scale = useLoaded(useCallback(() => call('readEvaluationScale', { parameters: {} }), [call]));
  const loading = quarters.loading || indicators.loading || scale.loading;
  const reload = () => {
    quarters.reload();
    indicators.reload();
    scale.reload();
  };
  return (
    <PanePage title={words.title} loading={loading} onRefresh={reload}>
      <QuarterSettings quarters={quarters} />
      <Cancellations indicators={indicators} />
      <Section title={say(words.scale)}>
        {scale.trouble && <TroubleNotice trouble={scale.trouble} onRetry={scale.reload} />}
        {!scale.value && scale.loading && <Spinner label={say(frameWords.loading)} />}
        {scale.value && <ScaleEditor scores={scale.value.scores} onSaved={scale.reload} />}
      </Section>
    </PanePage>
  );
}
