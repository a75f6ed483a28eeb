import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Disclosure } from '../../parts/layout/disclosure.tsx';
import { Unseen } from '../../parts/layout/unseen.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { boardWords as words } from '../parts/board-words.ts';

const useStyles = makeStyles({
  box: { minWidth: 0, '@media print': { '& details:not([open])': { display: 'none' } } },
});

/** The table behind a chart: the same numbers, closed until they are asked for. `of` tells one from the other aloud. */
export function Behind({ of, children }: { of: string; children: ReactNode }) {
  const { say } = useSpeech();
  return (
    <div className={useStyles().box}>
      <Disclosure
        label={
          <>
            {say(words.asTable)}
            <Unseen> {of}</Unseen>
          </>
        }
      >
        {children}
      </Disclosure>
    </div>
  );
}
