import './tour.css';
import {
  Button,
  makeStyles,
  TeachingPopover,
  TeachingPopoverBody,
  TeachingPopoverFooter,
  TeachingPopoverHeader,
  TeachingPopoverSurface,
  TeachingPopoverTitle,
} from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { Unseen } from '../layout/unseen.tsx';
import { useMe, useServices } from '../services.ts';
import { frameWords } from '../words/frame-words.ts';
import { useSpeech } from '../words/language.tsx';
import { useTouring } from './tour-context.tsx';
import { isTourDue, markNoTours, markTour } from './tour-marks.ts';
import { findStop, seeStop, type TourName, targetOf } from './tour-stops.ts';
import { tourWords as words } from './tour-words.ts';
import { tours } from './tours.ts';

const useStyles = makeStyles({
  surface: { boxSizing: 'border-box', minWidth: 0, width: '288px', maxWidth: 'calc(100vw - 16px)' },
  never: { alignSelf: 'start', padding: 0, minWidth: 0 },
});

/**
 * Shows a person around a page: by itself the first time, and whenever they ask for it. It never takes the keyboard, least of
 * all from the worksheet; Escape in the pane ends it, and so does whatever else is pressed.
 */
export function Tour({ name }: { name: TourName }) {
  const { keep } = useServices();
  const { username } = useMe();
  const { running, run } = useTouring();
  useEffect(() => {
    if (isTourDue(keep, username, name)) run(name);
    return () => run(null);
  }, [keep, username, name, run]);
  const end = () => {
    markTour(keep, username, name);
    run(null);
  };
  return running === name ? <Running name={name} onEnd={end} onNever={() => markNoTours(keep)} /> : null;
}

type RunningProps = { name: TourName; onEnd(): void; onNever(): void };

function Running({ name, onEnd, onNever }: RunningProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const title = useId();
  const stops = tours[name];
  // What is not there yet, or not for this person, is passed by when its turn comes.
  const after = (place: number) => stops.findIndex(({ stop }, index) => index > place && findStop(stop));
  const [at, setAt] = useState(() => after(-1));
  const shown = stops[at];
  const next = after(at);
  useEffect(() => {
    if (shown) seeStop(shown.stop);
    else onEnd();
  });
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Else office.js would leave the pane for it.
      event.stopPropagation();
      onEnd();
    };
    document.addEventListener('keydown', leave, { capture: true });
    return () => document.removeEventListener('keydown', leave, { capture: true });
  });
  if (!shown) return null;
  return (
    <>
      <Unseen role="status">{`${say(words.at(at + 1, stops.length))} ${say(shown.title)}: ${say(shown.text)}`}</Unseen>
      <TeachingPopover
        key={shown.stop}
        open
        onOpenChange={onEnd}
        trapFocus={false}
        unstable_disableAutoFocus
        inline
        positioning={{ target: targetOf(shown.stop), position: 'below', align: 'center' }}
      >
        <TeachingPopoverSurface className={styles.surface} aria-labelledby={title}>
          <TeachingPopoverHeader dismissButton={{ 'aria-label': say(frameWords.close) }}>
            {say(words.at(at + 1, stops.length))}
          </TeachingPopoverHeader>
          <TeachingPopoverBody>
            <TeachingPopoverTitle id={title}>{say(shown.title)}</TeachingPopoverTitle>
            {say(shown.text)}
            <Button
              className={styles.never}
              appearance="transparent"
              size="small"
              onClick={() => {
                onNever();
                onEnd();
              }}
            >
              {say(words.never)}
            </Button>
          </TeachingPopoverBody>
          <TeachingPopoverFooter
            primary={{
              children: say(next === -1 ? words.done : words.next),
              onClick: () => (next === -1 ? onEnd() : setAt(next)),
            }}
            secondary={next === -1 ? null : { children: say(words.skip) }}
          />
        </TeachingPopoverSurface>
      </TeachingPopover>
    </>
  );
}
