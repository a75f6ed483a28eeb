import { makeStyles, tokens } from '@fluentui/react-components';
import { separated, signed, trimmed } from '../../../../shared/terms/amount.ts';
import { parsePeriod } from '../../../../shared/terms/period.ts';
import type { Text } from '../../../../shared/terms/text.ts';
import type { Consequences, QuarterConsequences } from '../../../../shared/wire/consequences.ts';
import { LongList } from '../../../parts/layout/long-list.tsx';
import { quiet } from '../../../parts/look/quiet.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import { consequenceWords as words } from './consequence-words.ts';

const useStyles = makeStyles({
  title: { margin: '8px 0 0', fontWeight: 600 },
  quarter: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '6px 0 6px 10px',
    marginTop: tokens.spacingVerticalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: 600 },
  quiet,
  turn: { padding: '2px 0', fontVariantNumeric: 'tabular-nums' },
});

/** What would become of the sheets of every quarter in which a new version, or several, would be in force. */
export function ConsequencesView({ consequences }: { consequences: Consequences[] }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const affecting = consequences.filter(({ quarters }) => quarters.length > 0);
  return (
    <section aria-label={say(words.title)}>
      <p className={styles.title}>{say(words.title)}</p>
      {affecting.length === 0 && <p>{say(words.none)}</p>}
      {affecting.map(({ indicator, version, quarters }) => (
        <div key={indicator}>
          {consequences.length > 1 && <p className={styles.title}>{say(words.indicator(indicator, version))}</p>}
          {quarters.map((quarter) => (
            <Quarter key={quarter.period} {...quarter} />
          ))}
        </div>
      ))}
    </section>
  );
}

function Quarter({ period, replaces, sameMeaning, target, accepted, evaluated, open, turns }: QuarterConsequences) {
  const styles = useStyles();
  const { say } = useSpeech();
  const kept = accepted + evaluated;
  const written = (text: string | null) => (text === null ? say(words.noTarget) : separated(trimmed(text)));
  return (
    <div className={styles.quarter}>
      <span className={styles.name}>{say(words.quarter(parsePeriod(period)?.quarter ?? 0, replaces))}</span>
      {target.before !== target.after && (
        <span>{say(words.target(written(target.before), written(target.after)))}</span>
      )}
      <span>{say(words.counts(accepted, evaluated, open))}</span>
      {kept > 0 && (
        <span>
          {say(words.kept(kept))} <span className={styles.quiet}>{say(words.keptWay)}</span>
        </span>
      )}
      <span>{say(sameMeaning ? words.sameMeaning : words.otherMeaning)}</span>
      {open > 0 && <span>{say(turns.length === 0 ? words.noTurns : words.turns(turns.length))}</span>}
      <LongList items={turns} page={5}>
        {({ district, name, figure, before, after }) => (
          <li key={district} className={styles.turn}>
            {say(words.turn(name, separated(figure), verdictOf(before), verdictOf(after)))}
          </li>
        )}
      </LongList>
    </div>
  );
}

function verdictOf({ againstTarget, met }: QuarterConsequences['turns'][number]['before']): Text {
  return met === null ? words.nothingAgainst : words.against(signed(againstTarget), met);
}
