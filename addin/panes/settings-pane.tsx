import { useRefresh } from '../parts/answers/use-refresh.ts';
import { useHelpTopic } from '../parts/help/help-place.tsx';
import { PanePage } from '../parts/layout/pane-page.tsx';
import { useMe } from '../parts/services.ts';
import { calendarWords as words } from './calendar/calendar-words.ts';
import { Cancellations } from './calendar/cancellations.tsx';
import { QuarterSettings } from './calendar/quarter-settings.tsx';
import { ReportDemandSetting } from './calendar/report-demand-setting.tsx';
import { ReadinessLink } from './readiness-link.tsx';
import { ScaleSettings } from './review/scale/scale-settings.tsx';

/**
 * What the planning office sets: the quarters' days, more time, cancelled indicators, report texts, scores. Who runs the
 * server finds here, too, whether this Excel will do.
 */
export default function SettingsPane() {
  const { refreshing, refresh } = useRefresh();
  const { role } = useMe();
  useHelpTopic('days');
  return (
    <PanePage title={words.title} loading={refreshing} onRefresh={refresh}>
      <QuarterSettings />
      <Cancellations />
      <ReportDemandSetting />
      <ScaleSettings />
      {role === 'administrator' && <ReadinessLink />}
    </PanePage>
  );
}
