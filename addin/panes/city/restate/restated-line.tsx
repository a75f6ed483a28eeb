import { makeStyles, tokens } from '@fluentui/react-components';
import { mainFigure } from '../../../../shared/indicator/main-figure.ts';
import { separated, trimmed } from '../../../../shared/terms/amount.ts';
import { noFigureNames } from '../../../../shared/terms/figure.ts';
import type { Result } from '../../../../shared/terms/result.ts';
import type { Language, Text } from '../../../../shared/terms/text.ts';
import type { RestatedSheet, RestatementPreview } from '../../../../shared/wire/restatements.ts';
import { quiet } from '../../../parts/look/quiet.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import { restateWords as words } from './restate-words.ts';

const useStyles = makeStyles({
  line: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  name: { fontWeight: 600 },
  figure: { fontWeight: 600, fontVariantNumeric: 'tabular-nums', marginLeft: 'auto' },
  quiet: { ...quiet, display: 'block' },
});

/** A sheet as it is shown now, and as it would be shown. */
export function RestatedLine({ sheet: { name, before, after } }: { sheet: RestatedSheet }) {
  const registers = before.roster !== after.roster;
  const versions = before.version !== after.version;
  const rows = before.progress.expected !== after.progress.expected;
  return (
    <Line
      name={name}
      before={before}
      after={after}
      also={[
        ...(versions ? [words.version(before.version, after.version)] : []),
        ...(registers ? [words.register] : []),
        ...(rows ? [words.rows(before.progress.expected, after.progress.expected)] : []),
      ]}
    />
  );
}

/** The city's figure as accepted, before and after. */
export function RestatedCity({ city: { before, after } }: { city: RestatementPreview['city'] }) {
  const [was, is] = [before.leftOut.length, after.leftOut.length];
  return <Line name={words.city} before={before} after={after} also={was === is ? [] : [words.leftOut(was, is)]} />;
}

type Held = { result: Result; target: string | null; met: boolean | null };

function Line({ name, before, after, also }: { name: Text; before: Held; after: Held; also: Text[] }) {
  const styles = useStyles();
  const { language, say } = useSpeech();
  const target = (text: string | null) => (text === null ? say(words.noTarget) : separated(trimmed(text)));
  const verdict = ({ met }: Held) => say(met === null ? words.verdicts.open : words.verdicts[met ? 'met' : 'missed']);
  const facts = [
    ...(before.target === after.target ? [] : [say(words.target(target(before.target), target(after.target)))]),
    ...(before.met === after.met ? [] : [`${verdict(before)} → ${verdict(after)}`]),
    ...also.map(say),
  ];
  return (
    <li className={styles.line}>
      <div className={styles.head}>
        <span className={styles.name}>{say(name)}</span>
        <span className={styles.figure}>
          {say(words.figure(figureIn(before.result, language), figureIn(after.result, language)))}
        </span>
      </div>
      {facts.length > 0 && <span className={styles.quiet}>{facts.join(' · ')}</span>}
    </li>
  );
}

function figureIn(result: Result, language: Language): string {
  const figure = mainFigure({ results: [] }, result) ?? { none: 'not-reported' as const };
  return 'text' in figure ? separated(figure.text) : noFigureNames[figure.none][language];
}
