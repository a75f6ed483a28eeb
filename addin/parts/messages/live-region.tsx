import { useEffect, useState } from 'react';
import { Unseen } from '../layout/unseen.tsx';

/** Milliseconds of quiet before the figures are spoken: while somebody types, nobody wants to hear every one. */
const quiet = 1500;

/** Speaks words to a screen reader when they have changed and then stood still. */
export function LiveRegion({ words }: { words: string }) {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(words), quiet);
    return () => clearTimeout(timer);
  }, [words]);
  return <Unseen role="status">{spoken}</Unseen>;
}
