import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { Choice } from '../../parts/choices/choice.tsx';
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
  search: { gridColumn: '1 / -1', minWidth: 0, width: '100%' },
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
      <Choice
        label={say(words.filter)}
        labelled="unseen"
        value={choice.filter}
        options={districtFilters.map((each) => [each, say(words.counted(words.filters[each], counts[each]))])}
        onChoose={(filter) => onChange({ ...choice, filter })}
      />
      <Choice
        label={say(words.sort)}
        labelled="unseen"
        value={choice.order}
        options={districtOrders.map((each) => [each, say(words.orders[each])])}
        onChoose={(order) => onChange({ ...choice, order })}
      />
      <Input
        className={styles.search}
        type="search"
        aria-label={say(words.search)}
        placeholder={say(words.search)}
        contentBefore={<SearchRegular />}
        value={choice.search}
        onChange={(_, data) => onChange({ ...choice, search: data.value })}
      />
    </div>
  );
}
