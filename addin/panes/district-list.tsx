import { Badge, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useState } from 'react';
import { submissionStateNames } from '../../shared/terms/submission.ts';
import type { DistrictLine } from '../../shared/wire/schemas.ts';
import { type DistrictFilter, filterDistricts } from './filter-districts.ts';
import { useSpeech } from './language.tsx';
import { momentName } from './moments.ts';
import { planningWords as words } from './planning-words.ts';

const useStyles = makeStyles({
  tools: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  input: { minWidth: 0, width: '100%' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { fontWeight: 600 },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  state: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, marginLeft: 'auto' },
  number: { minWidth: '52px', textAlign: 'right', fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
});

/** Every district's line, to be narrowed by state and name. */
export function DistrictList({ districts }: { districts: DistrictLine[] }) {
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
      <span className={styles.quiet} role="status">
        {say(words.shown(shown.length))}
      </span>
      <ul className={styles.list}>
        {shown.map((line) => (
          <District key={line.district} line={line} />
        ))}
      </ul>
    </>
  );
}

function District({ line: { name, state, late, result, submittedAt } }: { line: DistrictLine }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const percentage = result && 'text' in result.percentage ? result.percentage.text : '–';
  return (
    <li className={styles.line}>
      <span>
        <span className={styles.name}>{say(name)}</span>
        {submittedAt && <div className={styles.quiet}>{say(momentName(submittedAt))}</div>}
      </span>
      <span className={styles.state}>
        {late && (
          <Badge appearance="tint" color="danger">
            {say(words.late)}
          </Badge>
        )}
        <Badge appearance="tint" color={state === 'submitted' ? 'success' : state === 'draft' ? 'warning' : 'subtle'}>
          {say(submissionStateNames[state])}
        </Badge>
        <span className={styles.number}>{percentage}</span>
      </span>
    </li>
  );
}
