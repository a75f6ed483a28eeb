import { makeStyles } from '@fluentui/react-components';
import { Component, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { Loading } from '../../parts/messages/loading.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { boardWords as words } from '../parts/board-words.ts';
import { usePrinting } from '../parts/use-printing.ts';

/** A4 less its margins, in CSS pixels. */
const paperWidth = 700;

const useStyles = makeStyles({
  box: {
    width: '100%',
    minWidth: 0,
    overflow: 'hidden',
    // The chart's letters are those of the page: Thai marks need their room.
    '& text': { fontFamily: 'inherit' },
    '& .tick text': { fontSize: '12px' },
  },
});

type ChartBoxProps = { height: number; children(width: number): ReactNode };

/**
 * Draws a chart as wide as there is room, and again when that changes. A chart is a picture here: it is inert, since its
 * library names bars and axes in English only and gives every bar a stop of its own. What it shows stands in words and
 * numbers in the table behind it, for keyboards and screen readers too.
 */
export function ChartBox({ height, children }: ChartBoxProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const printing = usePrinting();
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (!window.matchMedia('print').matches) setRoom(Math.floor(entry?.contentRect.width ?? 0));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const width = printing ? paperWidth : room;
  return (
    <div ref={box} className={styles.box}>
      {width > 0 && (
        <div inert style={{ width, height }}>
          <ChartBoundary fallback={<span>{say(words.noChart)}</span>}>
            <Suspense fallback={<Loading />}>{children(width)}</Suspense>
          </ChartBoundary>
        </div>
      )}
    </div>
  );
}

/** A chart that cannot be fetched or drawn leaves its table standing, and the rest of the board. */
class ChartBoundary extends Component<{ fallback: ReactNode; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: Error) {
    console.error(error);
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
