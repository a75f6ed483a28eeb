import { Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useSpeech } from '../../../parts/words/language.tsx';
import { quarterShort } from '../../../parts/words/period-words.ts';
import { groupNames, listWords as words } from './list-words.ts';
import type { SheetGroup } from './sheet-groups.ts';

const useStyles = makeStyles({
  tools: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalXS },
  search: { gridColumn: '1 / -1', minWidth: 0, width: '100%' },
  select: { minWidth: 0 },
});

/** What of the sheets is shown: those that a search finds, of a group, of a quarter; blank for all. */
export type Narrowed = { sought: string; group: SheetGroup | ''; period: string };

export const everything: Narrowed = { sought: '', group: '', period: '' };

type NarrowingProps = {
  narrowed: Narrowed;
  /** The groups and quarters that there are, with how many sheets each has. */
  groups: [SheetGroup, number][];
  periods: string[];
  onChange(narrowed: Narrowed): void;
  /** Enter was pressed in the search. */
  onEnter(): void;
};

/** Search and filters of the list, each in as little room as may be. */
export function Narrowing({ narrowed, groups, periods, onChange, onEnter }: NarrowingProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const chosenGroup = (value: string) => groups.find(([group]) => group === value)?.[0] ?? '';
  return (
    <search className={styles.tools}>
      <Input
        className={styles.search}
        type="search"
        aria-label={say(words.search)}
        aria-keyshortcuts="/"
        placeholder={say(words.search)}
        contentBefore={<SearchRegular />}
        value={narrowed.sought}
        onChange={(_, { value }) => onChange({ ...narrowed, sought: value })}
        onKeyDown={({ key }) => {
          if (key === 'Enter') onEnter();
        }}
      />
      <Select
        className={styles.select}
        aria-label={say(words.narrowGroup)}
        value={narrowed.group}
        onChange={(_, { value }) => onChange({ ...narrowed, group: chosenGroup(value) })}
      >
        <option value="">{say(words.allGroups)}</option>
        {groups.map(([group, number]) => (
          <option key={group} value={group}>
            {say(words.group(groupNames[group], number))}
          </option>
        ))}
      </Select>
      <Select
        className={styles.select}
        aria-label={say(words.narrowQuarter)}
        value={narrowed.period}
        onChange={(_, { value }) => onChange({ ...narrowed, period: value })}
      >
        <option value="">{say(words.allQuarters)}</option>
        {periods.map((period) => (
          <option key={period} value={period}>
            {say(quarterShort(period))}
          </option>
        ))}
      </Select>
    </search>
  );
}
