import { makeStyles } from '@fluentui/react-components';
import type { CityShown } from '../parts/city-shown.ts';
import { CityResult } from './city-result.tsx';
import { DistrictBars } from './district-bars.tsx';
import { DistrictMap } from './district-map.tsx';
import { OwnerSheet } from './owner-sheet.tsx';
import { SubmissionProgress } from './submission-progress.tsx';
import { TrendSection } from './trend-section.tsx';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '16px',
    '@media screen and (min-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
    '@media print': { display: 'flex', flexDirection: 'column', gap: 0 },
  },
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    minWidth: 0,
    '@media print': { display: 'contents' },
  },
  // On paper the long list of bars has a page of its own behind the trend, which finds room beside the map.
  last: { '@media print': { order: 1 } },
});

type CityTabProps = CityShown & { district: string | null; onDistrict(code: string | null): void };

/**
 * The city at a glance: its figure, how far the submissions are, the owner's own sheet, the districts where they lie and by
 * size, the trend. Of an indicator that its owner alone reports there are no districts to be shown.
 */
export default function CityTab({ district, onDistrict, ...shown }: CityTabProps) {
  const styles = useStyles();
  const { indicator, period, consolidation } = shown;
  const { districts, owner, former } = consolidation;
  const hasDistricts = districts.length > 0;
  return (
    <div className={styles.grid}>
      <div className={styles.column}>
        <CityResult {...shown} />
        {hasDistricts && <SubmissionProgress {...shown} />}
        {owner && <OwnerSheet owner={owner} indicator={indicator} period={period} />}
        {former.map((one) => (
          <OwnerSheet key={one.office} owner={one} indicator={indicator} period={period} former />
        ))}
        {hasDistricts && <DistrictMap {...shown} district={district} onDistrict={onDistrict} />}
      </div>
      <div className={styles.column}>
        {hasDistricts && (
          <div className={styles.last}>
            <DistrictBars {...shown} district={district} />
          </div>
        )}
        <TrendSection {...shown} district={district} />
      </div>
    </div>
  );
}
