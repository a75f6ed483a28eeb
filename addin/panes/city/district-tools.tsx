import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useSpeech } from '../../parts/words/language.tsx';
import { districtWords as words } from './district-words.ts';
import { type DistrictFilter, districtFilters } from './filter-districts.ts';
import { type DistrictOrder, districtOrders } from './sort-districts.ts';

const useStyles = makeStyles({
  tools: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  input: { minWidth: 0, width: '100%' },
  search: { gridColumn: '1 / -1' },
});

/** Which districts are shown, and in which order. */
export type DistrictChoice = { filter: DistrictFilter; search: string; order: DistrictOrder };

type DistrictToolsProps = {
  choice: DistrictChoice;
  counts: Record<DistrictFilter, number>;
  onChange(choice: DistrictChoice): void;
};

/** Filter, with how many each leaves, order and search. */
export function DistrictTools({ choice, counts, onChange }: DistrictToolsProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <div className={styles.tools}>
      <Field label={say(words.filter)}>
        <Select
          className={styles.input}
          value={choice.filter}
          onChange={(_, data) => onChange({ ...choice, filter: data.value as DistrictFilter })}
        >
          {districtFilters.map((filter) => (
            <option key={filter} value={filter}>
              {say(words.counted(words.filters[filter], counts[filter]))}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say(words.sort)}>
        <Select
          className={styles.input}
          value={choice.order}
          onChange={(_, data) => onChange({ ...choice, order: data.value as DistrictOrder })}
        >
          {districtOrders.map((order) => (
            <option key={order} value={order}>
              {say(words.orders[order])}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={styles.search} label={say(words.search)}>
        <Input
          className={styles.input}
          type="search"
          contentBefore={<SearchRegular />}
          value={choice.search}
          onChange={(_, data) => onChange({ ...choice, search: data.value })}
        />
      </Field>
    </div>
  );
}
