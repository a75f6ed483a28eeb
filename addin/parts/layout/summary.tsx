import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  summary: { margin: 0, display: 'flex', flexDirection: 'column' },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) fit-content(65%)',
    columnGap: tokens.spacingHorizontalM,
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontWeight: 600, textAlign: 'end', overflowWrap: 'anywhere' },
});

/** Names and values, one a line. A name may come twice: a figure and what it is made of can be called the same. */
export function Summary({ lines }: { lines: [name: string, value: string][] }) {
  const styles = useStyles();
  return (
    <dl className={styles.summary}>
      {lines.map(([name, value]) => (
        <div key={`${name} ${value}`} className={styles.line}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
