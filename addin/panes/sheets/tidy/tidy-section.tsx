import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { BroomRegular } from '@fluentui/react-icons/svg/broom';
import { useRef, useState, useSyncExternalStore } from 'react';
import type { Proposal } from '../../../../shared/rules/normalise/normalise-rows.ts';
import { Card } from '../../../parts/layout/card.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { proposalKey } from '../../../sheets/cells-to-tidy.ts';
import { isBusy } from '../../../sheets/open-sheet-state.ts';
import { useSheet, useSheetState } from '../open/sheet-context.ts';
import { TidyLine } from './tidy-line.tsx';
import { TidyMessage } from './tidy-message.tsx';
import { tidyWords as words } from './tidy-words.ts';

/** Proposals shown before the person asks for more. */
const page = 20;

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    outlineStyle: 'none',
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  choice: { display: 'flex', alignItems: 'flex-start' },
});

/** Cells that can be put into the form that is read: what each becomes, each to be left out, all by one press. */
export function TidySection() {
  const styles = useStyles();
  const { say } = useSpeech();
  const { tidying } = useSheet();
  const { stage, leftOut } = useSyncExternalStore(tidying.subscribe, tidying.state);
  const indicator = useSheetState(({ sheet }) => sheet.indicator);
  const rows = useSheetState(({ reading }) => reading.rows);
  const proposals = useSheetState(({ judgement }) => judgement.proposals);
  const busy = useSheetState(isBusy);
  const heading = useRef<HTMLHeadingElement>(null);
  const [shown, setShown] = useState(page);
  const isChosen = (proposal: Proposal) => !leftOut.has(proposalKey(proposal));
  const chosen = proposals.filter(isChosen).length;
  const waiting = busy || stage.at === 'working';
  if (proposals.length === 0 && stage.at === 'resting') return null;

  // What was pressed is gone afterwards: the focus goes to where its end is told.
  const act = async (task: Promise<void>) => {
    await task;
    heading.current?.focus();
  };
  return (
    <Card label={say(words.title)}>
      <h2 ref={heading} className={styles.title} tabIndex={-1}>
        {say(words.title)}
      </h2>
      <TidyMessage stage={stage} rest={tidying.rest} busy={waiting} onUndo={(cells) => void act(tidying.undo(cells))} />
      {proposals.length > 0 && (
        <>
          <span>{say(words.found(proposals.length))}</span>
          <ul className={styles.list}>
            {proposals.slice(0, shown).map((proposal) => (
              <li key={proposalKey(proposal)} className={styles.line}>
                <Checkbox
                  className={styles.choice}
                  checked={isChosen(proposal)}
                  onChange={() => tidying.toggle(proposal)}
                  label={<TidyLine indicator={indicator} row={rows[proposal.row] ?? {}} proposal={proposal} />}
                />
              </li>
            ))}
          </ul>
          {proposals.length > shown && (
            <Button appearance="subtle" onClick={() => setShown(shown + page)}>
              {say(words.more(proposals.length - shown))}
            </Button>
          )}
          <Button
            icon={<BroomRegular />}
            disabledFocusable={waiting || chosen === 0}
            onClick={() => void act(tidying.apply())}
          >
            {say(words.apply(chosen))}
          </Button>
        </>
      )}
    </Card>
  );
}
