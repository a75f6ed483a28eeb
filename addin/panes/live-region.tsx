import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

/** Milliseconds of quiet before the figures are spoken: while somebody types, nobody wants to hear every one. */
const quiet = 1500;

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Speaks words to a screen reader when they have changed and then stood still. */
export function LiveRegion({ words }: { words: string }) {
  const styles = useStyles();
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(words), quiet);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <div className={styles.unseen} role="status">
      {spoken}
    </div>
  );
}
