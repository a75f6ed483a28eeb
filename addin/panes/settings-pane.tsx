import { useRefresh } from '../parts/answers/use-refresh.ts';
import { PanePage } from '../parts/layout/pane-page.tsx';
import { calendarWords as words } from './calendar/calendar-words.ts';
import { Cancellations } from './calendar/cancellations.tsx';
import { QuarterSettings } from './calendar/quarter-settings.tsx';
import { ReportDemandSetting } from './calendar/report-demand-setting.tsx';
import { ScaleSettings } from './review/scale/scale-settings.tsx';

/** What the planning office sets: the quarters' days, more time, cancelled indicators, report texts, scores. */
export default function SettingsPane() {
  const { refreshing, refresh } = useRefresh();
  return (
    <PanePage title={words.title} loading={refreshing} onRefresh={refresh}>
      <QuarterSettings />
      <Cancellations />
      <ReportDemandSetting />
      <ScaleSettings />
    </PanePage>
  );
}
