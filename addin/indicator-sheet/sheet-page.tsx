import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { IndicatorSheet } from '../../shared/wire/indicator-sheet.ts';
import { PublishedHistory } from './published-history.tsx';
import { QuarterReport } from './quarter-report.tsx';
import { QuarterTable } from './quarter-table.tsx';
import { SheetHead } from './sheet-head.tsx';
import { SheetSupport, SheetTexts } from './sheet-texts.tsx';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0, '@media print': { display: 'none' } },
});

type SheetPageProps = {
  sheet: IndicatorSheet;
  /** How the official sheet is put on paper, where that is done from here. */
  print?: ReactNode;
};

/** Everything that the old system's page of an indicator shows, in its order, of one office. */
export function SheetPage({ sheet, print }: SheetPageProps) {
  const styles = useStyles();
  const head = sheet.quarters.find(({ quarter }) => quarter === sheet.quarter);
  return (
    <div className={styles.page}>
      {head && <SheetHead sheet={sheet} quarter={head} print={print} />}
      <QuarterTable sheet={sheet} />
      {sheet.quarters.map((quarter) => (
        <QuarterReport key={quarter.quarter} sheet={sheet} quarter={quarter} />
      ))}
      <SheetTexts sheet={sheet} />
      <SheetSupport sheet={sheet} />
      <PublishedHistory published={sheet.published} />
    </div>
  );
}
