import { makeStyles, tokens } from '@fluentui/react-components';
import { type View, views } from '../../shared/rules/sheets/workflow.ts';
import { monthsOf, type Quarter } from '../../shared/terms/period.ts';
import type { PeriodProgress } from '../../shared/wire/city.ts';
import { Choice } from '../parts/choices/choice.tsx';
import { byCode, quarterOf } from '../parts/choices/opening-line.ts';
import { useSpeech } from '../parts/words/language.tsx';
import type { Address } from './parts/address.ts';
import { boardWords as words } from './parts/board-words.ts';
import { zones } from './parts/zones.ts';

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    alignItems: 'start',
    '@media (min-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 3fr) repeat(3, minmax(0, 1.4fr))' },
    '@media print': { display: 'none' },
  },
  wide: { '@media (max-width: 999px)': { gridColumn: '1 / -1', gridRow: 1 } },
});

type FiltersProps = {
  years: number[];
  year: number;
  progress: PeriodProgress[];
  indicator: string;
  quarter: Quarter;
  view: View;
  zone: string | null;
  onChange(changes: Partial<Address>): void;
};

/** What is shown: each choice goes into the address. Another year begins as the board opens with it. */
export function Filters({ years, year, progress, indicator, quarter, view, zone, onChange }: FiltersProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const indicators = byCode(progress);
  const lines = indicators.get(indicator) ?? [];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a search landmark would promise words to search for
    <div className={styles.filters} role="group" aria-label={say(words.filters)}>
      <Choice
        label={say(words.year)}
        value={year}
        options={years.map((one) => [one, String(one)])}
        onChoose={(one) => onChange({ year: one, indicator: null, quarter: null, district: null, agency: null })}
      />
      <Choice
        className={styles.wide}
        label={say(words.indicator)}
        value={indicator}
        options={[...indicators].map(([code, [first]]) => [code, `${code} ${first ? say(first.title) : ''}`])}
        onChoose={(code) => onChange({ indicator: code, quarter: null })}
      />
      <Choice
        label={say(words.quarter)}
        value={quarter}
        options={lines
          .map(quarterOf)
          .map((one) => [one, say(words.quarterName(one, monthsOf({ fiscalYear: year, quarter: one })))])}
        onChoose={(one) => onChange({ quarter: one })}
      />
      <Choice
        label={say(words.view)}
        value={view}
        options={views.map((one) => [one, say(words.views[one])])}
        onChoose={(one) => onChange({ view: one })}
      />
      <Choice
        label={say(words.zone)}
        value={zone ?? ''}
        options={[['', say(words.allZones)], ...zones.map(({ slug, name }) => [slug, say(name)] as const)]}
        onChoose={(slug) => onChange({ zone: slug === '' ? null : slug })}
      />
    </div>
  );
}
