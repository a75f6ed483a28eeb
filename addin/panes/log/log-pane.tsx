import { useState } from 'react';
import type { LogFilter } from '../../../shared/wire/log.ts';
import { useRefresh } from '../../parts/answers/use-refresh.ts';
import { useHelpTopic } from '../../parts/help/help-place.tsx';
import { PanePage } from '../../parts/layout/pane-page.tsx';
import { Section } from '../../parts/layout/section.tsx';
import { useServices } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { AccessSection } from './access-section.tsx';
import { DeedPage } from './deed-page.tsx';
import { ExportFile } from './export-file.tsx';
import { LogFilterForm } from './log-filter-form.tsx';
import { LogStateMessage } from './log-state-message.tsx';
import { logWords as words } from './log-words.ts';

/** The audit page: whether the log holds, and what was done by whom, when and why. */
export default function LogPane() {
  const { say } = useSpeech();
  const { call } = useServices();
  useHelpTopic('audit');
  const { refreshing, refresh } = useRefresh();
  const [filter, setFilter] = useState<LogFilter>({});
  return (
    <PanePage title={words.title} loading={refreshing} onRefresh={refresh}>
      <LogStateMessage />
      <LogFilterForm onShow={setFilter} />
      <Section title={say(words.deeds)}>
        <ExportFile ask={() => call('exportLog', { parameters: {}, query: filter })} />
        <DeedPage key={JSON.stringify(filter)} filter={filter} before={null} />
      </Section>
      <AccessSection />
    </PanePage>
  );
}
