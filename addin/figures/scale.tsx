import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bar: { position: 'relative', height: '10px', borderRadius: '5px', backgroundColor: tokens.colorNeutralBackground5 },
  done: { height: '100%', borderRadius: '5px', backgroundColor: tokens.colorPaletteMarigoldBorderActive },
  open: { backgroundColor: tokens.colorNeutralStroke1 },
  met: { backgroundColor: tokens.colorBrandBackground },
  mark: {
    position: 'absolute',
    top: '-3px',
    bottom: '-3px',
    width: '2px',
    backgroundColor: tokens.colorNeutralForeground1,
  },
});

/** `met` is null while that is not to be said yet. */
type ScaleProps = { value: string | null; target: string | null; met: boolean | null };

/** A figure on a scale of 0 to 100 with the target's mark; the words beside it say the same to a screen reader. */
export function Scale({ value, target, met }: ScaleProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar} aria-hidden="true">
      <div
        className={mergeClasses(styles.done, met === null && styles.open, met === true && styles.met)}
        style={{ width: share(value ?? '0') }}
      />
      {target !== null && <div className={styles.mark} style={{ left: share(target) }} />}
    </div>
  );
}

function share(decimal: string): string {
  return `${Math.max(0, Math.min(Number(decimal), 100))}%`;
}
