import { Button, makeStyles } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { mainFigureText } from '../../../figures/figure-view.ts';
import { Card } from '../../../parts/layout/card.tsx';
import { quiet } from '../../../parts/look/quiet.ts';
import { placeText } from '../../../parts/sheets/place-text.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import type { OpenSheet } from '../../../sheets/open-sheet.ts';
import type { SheetOpening } from '../../../sheets/sheet-opening.ts';
import { placeName } from '../../../sync/outbox-entry.ts';
import { frontWords as words } from './front-words.ts';
import { useOpenSheets, useOpenSheetsState } from './open-sheets-context.ts';

const useStyles = makeStyles({ quiet });

/** Above the list: the open sheet in front of the person, which is read on while they edit it. */
export function FrontCard() {
  const { front, openings } = useOpenSheetsState();
  const opening = front?.kind === 'ours' ? openings.get(placeName(front.place)) : undefined;
  return opening ? <FrontOpening opening={opening} /> : null;
}

function FrontOpening({ opening }: { opening: SheetOpening }) {
  const state = useSyncExternalStore(opening.subscribe, opening.state);
  return state.at === 'open' ? <FrontSheet sheet={state.sheet} /> : null;
}

function FrontSheet({ sheet }: { sheet: OpenSheet }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { show } = useOpenSheets();
  const known = useSyncExternalStore(sheet.subscribe, sheet.state);
  const { place, judgement } = known;
  const figure = mainFigureText(known.sheet.indicator.results, judgement.assessment.result);
  return (
    <Card label={say(words.inFront)}>
      <div>
        <span className={styles.quiet}>{say(words.inFront)}</span>
        <div>
          <strong>{say(placeText(place, known.sheet.indicator.title))}</strong>
        </div>
        {say(figure)} · {say(words.toMend(judgement.blocking.length))}
      </div>
      <Button onClick={() => void show(place)}>{say(words.backToIt)}</Button>
    </Card>
  );
}
