import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useState } from 'react';
import type { ResultDefinition } from '../../shared/spec/measure.ts';
import type { DistrictLine } from '../../shared/wire/review-schemas.ts';
import { District } from './district.tsx';
import { type DistrictFilter, filterDistricts } from './filter-districts.ts';
import { useSpeech } from './language.tsx';
import { planningWords as words } from './planning-words.ts';

const useStyles = makeStyles({
  tools: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  input: { minWidth: 0, width: '100%' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

type DistrictListProps = { districts: DistrictLine[]; main: ResultDefinition };

/** Every district's line with its main figure, to be narrowed by state and name. */
export function DistrictList({ districts, main }: DistrictListProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [filter, setFilter] = useState<DistrictFilter>('all');
  const [search, setSearch] = useState('');
  const shown = filterDistricts(districts, filter, search);
  return (
    <>
      <div className={styles.tools}>
        <Field label={say(words.filter)}>
          <Select
            className={styles.input}
            value={filter}
            onChange={(_, data) => setFilter(data.value as DistrictFilter)}
          >
            {Object.entries(words.filters).map(([key, text]) => (
              <option key={key} value={key}>
                {say(text)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say(words.search)}>
          <Input
            className={styles.input}
            type="search"
            contentBefore={<SearchRegular />}
            value={search}
            onChange={(_, data) => setSearch(data.value)}
          />
        </Field>
      </div>
      <span className={styles.quiet}>
        <span role="status">{say(words.shown(shown.length))}</span> · {say(words.figure(main.unit))}
      </span>
      <ul className={styles.list}>
        {shown.map((line) => (
          <District key={line.district} line={line} main={main} />
        ))}
      </ul>
    </>
  );
}
