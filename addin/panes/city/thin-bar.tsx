import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bar: {
    position: 'relative',
    height: '4px',
    borderRadius: '2px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground5,
  },
  filled: { position: 'absolute', inset: '0 auto 0 0', backgroundColor: tokens.colorPaletteMarigoldBorderActive },
  valid: { backgroundColor: tokens.colorBrandBackground },
});

/** How much of the roster is filled in, and how much of that is valid; the words beside it say the same. */
export function ThinBar({ expected, filled, valid }: { expected: number; filled: number; valid: number }) {
  const styles = useStyles();
  const share = (part: number) => ({ width: `${expected === 0 ? 0 : Math.min(100, (part / expected) * 100)}%` });
  return (
    <div className={styles.bar} aria-hidden="true">
      <div className={styles.filled} style={share(filled)} />
      <div className={mergeClasses(styles.filled, styles.valid)} style={share(valid)} />
    </div>
  );
}
