import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { officeInWords } from '../../../shared/rules/offices/office-in-words.ts';
import { placeName } from '../../../shared/rules/offices/offices.ts';
import { parsePeriod } from '../../../shared/terms/period.ts';
import type { Text } from '../../../shared/terms/text.ts';
import type { IndicatorSummary } from '../../../shared/wire/indicators.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import { Section } from '../../parts/layout/section.tsx';
import { Unseen } from '../../parts/layout/unseen.tsx';
import { quiet } from '../../parts/look/quiet.ts';
import { useMe, useServices } from '../../parts/services.ts';
import { placeText } from '../../parts/sheets/place-text.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { placeName as keyOf } from '../../sync/outbox-entry.ts';
import { DiscardReturn } from './discard-return.tsx';
import { dropKeptReturn, type KeptReturn, listKeptReturns } from './kept-return.ts';
import { reviewWords as words } from './review-words.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  line: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, paddingTop: '4px' },
  quiet,
});

type UnsentReturnsProps = { indicators: IndicatorSummary[]; onOpen(place: SheetPlace): void };

/** The returns that somebody has begun on this computer and not sent, each with the way back to it. */
export function UnsentReturns({ indicators, onOpen }: UnsentReturnsProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { keep } = useServices();
  const { username } = useMe();
  const [, setDropped] = useState(0);
  // Read each time it is shown: the reviews in between write it.
  const kept = listKeptReturns(keep, username);
  if (kept.length === 0) return null;
  const drop = (place: SheetPlace) => {
    dropKeptReturn(keep, username, place);
    setDropped((times) => times + 1);
  };
  return (
    <Section title={say(words.unsent(kept.length))}>
      <ul className={styles.list}>
        {kept.map((one) => (
          <li key={keyOf(one.place)} className={styles.line}>
            <strong>{say(placeName(one.place.district))}</strong>
            <span>{say(placeText(one.place, titleOf(one.place, indicators)))}</span>
            <span className={styles.quiet}>{say(contentWords(one))}</span>
            <div className={styles.tools}>
              <Button onClick={() => onOpen(one.place)}>
                {say(words.goOn)}
                <Unseen>{say(words.of(officeOf(one.place)))}</Unseen>
              </Button>
              <DiscardReturn office={officeOf(one.place)} onDiscard={() => drop(one.place)} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function officeOf({ district: code }: SheetPlace): Text {
  return officeInWords({ code, name: placeName(code) });
}

function titleOf({ indicator, period }: SheetPlace, indicators: IndicatorSummary[]): Text | null {
  const year = parsePeriod(period)?.fiscalYear;
  return indicators.find(({ code, fiscalYear }) => code === indicator && fiscalYear === year)?.title ?? null;
}

function contentWords({ items, message }: KeptReturn): Text {
  const places = items.length === 0 ? words.wholeSheet : words.items(items.length);
  return message === '' ? places : { th: `${places.th} · “${message}”`, en: `${places.en} · “${message}”` };
}
