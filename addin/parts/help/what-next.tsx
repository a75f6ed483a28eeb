import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import type { NextStep } from '../../../shared/terms/what-next.ts';
import { useTouring } from '../tour/tour-context.tsx';
import { type TourName, tourStop } from '../tour/tour-stops.ts';
import { tourWords } from '../tour/tour-words.ts';
import { frameWords as words } from '../words/frame-words.ts';
import { useSpeech } from '../words/language.tsx';
import { HelpLink } from './help-link.tsx';
import { WhomToAsk } from './whom-to-ask.tsx';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '0 8px' },
  // In a line with others the answer takes a line of its own.
  open: { width: '100%' },
  button: { marginLeft: 'auto' },
  answer: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: '4px',
    marginTop: '4px',
    padding: '8px 12px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  again: { padding: 0, minWidth: 0 },
});

type WhatNextProps = {
  next: NextStep;
  /** The tour of this page, which can be begun again; without it there is none. */
  tour?: TourName;
  /** What stands on the same line. */
  children?: ReactNode;
};

/** A button that says what to do next as things stand, and goes on saying so while it is open and they change. */
export function WhatNext({ next, tour, children }: WhatNextProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { run } = useTouring();
  const [open, setOpen] = useState(false);
  const answer = useId();
  return (
    <div className={mergeClasses(open && styles.open)}>
      <div className={styles.line}>
        {children}
        <Button
          {...tourStop('what-next')}
          className={styles.button}
          size="small"
          aria-expanded={open}
          aria-controls={open ? answer : undefined}
          onClick={() => setOpen(!open)}
        >
          {say(words.whatNext)}
        </Button>
      </div>
      {open && (
        <div id={answer} className={styles.answer} role="status">
          <span>{say(next)}</span>
          <HelpLink topic={next.topic} />
          <WhomToAsk />
          {tour && (
            <Button className={styles.again} appearance="transparent" size="small" onClick={() => run(tour)}>
              {say(tourWords.again)}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
