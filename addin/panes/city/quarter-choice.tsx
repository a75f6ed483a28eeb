import { useEffect } from 'react';
import { parsePeriod } from '../../../shared/terms/period.ts';
import type { PeriodProgress } from '../../../shared/wire/city.ts';
import type { ListedIndicator } from '../../../shared/wire/indicators.ts';
import { AsOfChoice } from '../../parts/as-of/as-of-choice.tsx';
import { useMoment } from '../../parts/as-of/as-of-context.ts';
import { indicatorName } from '../../parts/choices/indicator-years.ts';
import { openingLine, quartersOf } from '../../parts/choices/opening-line.ts';
import { OpenByCode } from '../indicator-sheet/open-by-code.tsx';
import { useSheetPage } from '../indicator-sheet/sheet-page-route.ts';
import { OfficeNotices } from '../notices/office-notices.tsx';
import { UnsentReturns } from '../review/unsent-returns.tsx';
import { type Asked, filterOfNotice } from './asked.ts';
import { CityQuarter } from './city-quarter.tsx';
import { IndicatorSelect } from './indicator-select.tsx';
import { OverdueList } from './overdue-list.tsx';
import { PeriodSelect } from './period-select.tsx';
import { ShownChoice } from './shown-choice.tsx';
import { useKeptView, ViewSelect } from './view-select.tsx';

/** What is shown, and what of it was asked for. */
export type Chosen = { indicator: string; period: string; asked: Asked | null };

type QuarterChoiceProps = {
  indicators: ListedIndicator[];
  progress: PeriodProgress[];
  chosen: Chosen | null;
  onChoose(chosen: Chosen): void;
};

/** One quarter of one of the indicators: at first what the pane opens with, then whichever is chosen. */
export function QuarterChoice({ indicators, progress, chosen: held, onChoose: setShown }: QuarterChoiceProps) {
  const moment = useMoment();
  const openPage = useSheetPage();
  const [view, setView] = useKeptView();
  const shown = held ?? openingChoice(progress);
  // What it opens with stays, whatever is reported later, until somebody chooses.
  useEffect(() => {
    if (!held && progress.length > 0) setShown(openingChoice(progress));
  }, [held, progress, setShown]);
  const { indicator: code, period, asked } = shown;
  const parsed = parsePeriod(period);
  const ofYear = indicators.filter(({ fiscalYear }) => fiscalYear === parsed?.fiscalYear);
  const chosen = ofYear.find((indicator) => indicator.code === code) ?? ofYear[0];
  if (!chosen || !parsed) return null;
  const choosePeriod = (wanted: string) => {
    const same = progress.some((line) => line.period === wanted && line.indicator === code);
    const indicator = same ? code : (openingLine(progress, wanted)?.indicator ?? code);
    setShown({ indicator, period: wanted, asked: null });
  };
  return (
    <>
      {/* What is to be done is of now. */}
      {moment === null && (
        <>
          <OfficeNotices
            progress={progress}
            onOpen={({ indicator, period: about, kind }) =>
              setShown({ indicator, period: about, asked: { filter: filterOfNotice(kind) } })
            }
          />
          <OverdueList
            progress={progress}
            onOpen={({ indicator, period: about }) =>
              setShown({ indicator, period: about, asked: { filter: 'overdue' } })
            }
          />
          <UnsentReturns
            indicators={indicators}
            onOpen={({ indicator, period: about, district }) =>
              setShown({ indicator, period: about, asked: { review: district } })
            }
          />
        </>
      )}
      <ShownChoice indicator={chosen} period={period} view={view}>
        <PeriodSelect quarters={quartersOf(progress)} chosen={period} onChoose={choosePeriod} />
        <IndicatorSelect
          indicators={ofYear}
          chosen={chosen}
          onChoose={(indicator) => setShown({ indicator: indicator.code, period, asked: null })}
        />
        <ViewSelect view={view} onChoose={setView} />
        <AsOfChoice />
        <OpenByCode onOpen={openPage} />
      </ShownChoice>
      <CityQuarter
        key={`${indicatorName(chosen)} ${parsed.quarter} ${moment}`}
        summary={chosen}
        quarter={parsed.quarter}
        view={view}
        asked={asked}
        onShown={() => setShown({ ...shown, asked: null })}
      />
    </>
  );
}

function openingChoice(progress: PeriodProgress[]): Chosen {
  const { indicator, period } = openingLine(progress) ?? { indicator: '', period: '' };
  return { indicator, period, asked: null };
}
