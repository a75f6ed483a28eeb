import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type View, views } from '../../shared/rules/sheets/workflow.ts';
import { monthsOf, type Quarter } from '../../shared/terms/period.ts';
import type { PeriodProgress } from '../../shared/wire/city.ts';
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
  select: { minWidth: 0, width: '100%' },
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
      <Field label={say(words.year)}>
        <Select
          className={styles.select}
          value={String(year)}
          onChange={(_, { value }) =>
            onChange({ year: Number(value), indicator: null, quarter: null, district: null, agency: null })
          }
        >
          {years.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say(words.indicator)} className={styles.wide}>
        <Select
          className={styles.select}
          value={indicator}
          onChange={(_, { value }) => onChange({ indicator: value, quarter: null })}
        >
          {[...indicators].map(([code, [first]]) => (
            <option key={code} value={code}>
              {code} {first && say(first.title)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say(words.quarter)}>
        <Select
          className={styles.select}
          value={String(quarter)}
          onChange={(_, { value }) => onChange({ quarter: Number(value) as Quarter })}
        >
          {lines.map(quarterOf).map((one) => (
            <option key={one} value={one}>
              {say(words.quarterName(one, monthsOf({ fiscalYear: year, quarter: one })))}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say(words.view)}>
        <Select className={styles.select} value={view} onChange={(_, { value }) => onChange({ view: value as View })}>
          {views.map((one) => (
            <option key={one} value={one}>
              {say(words.views[one])}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say(words.zone)}>
        <Select
          className={styles.select}
          value={zone ?? ''}
          onChange={(_, { value }) => onChange({ zone: value === '' ? null : value })}
        >
          <option value="">{say(words.allZones)}</option>
          {zones.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {say(name)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
