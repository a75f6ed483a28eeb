import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Scale } from '../../../../shared/terms/review.ts';
import { quiet } from '../../../parts/look/quiet.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import { ScoreForm } from '../../review/scores/score-form.tsx';
import type { WrittenEvaluation } from '../../review/scores/written-evaluation.ts';
import { timelyWords } from '../../review/timely-words.ts';
import { ChosenLine, LineEnds } from '../chosen-line.tsx';
import { scoreWords } from '../district-facts.ts';
import { LineFigure } from '../line-figure.tsx';
import { evaluateWords as words } from './evaluate-words.ts';
import type { EvaluatedLine } from './evaluation-draft.ts';

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet,
  gets: { overflowWrap: 'anywhere' },
  button: { alignSelf: 'start', marginLeft: '-8px' },
});

type EvaluateLineProps = {
  evaluated: EvaluatedLine;
  scale: Scale;
  /** Whether what is wrong with it is said. */
  asked: boolean;
  onChoose(chosen: boolean): void;
  /** Null where it gets the common scores again. */
  onApart(change: WrittenEvaluation | null): void;
};

/** One sheet: its figure, how timely it was, what it has and gets, and scores of its own where they are wanted. */
export function EvaluateLine({ evaluated, scale, asked, onChoose, onApart }: EvaluateLineProps) {
  const styles = useStyles();
  const { language, say } = useSpeech();
  const { sheet, chosen, written, apart, outcome } = evaluated;
  const { name, inWords, results, result, evaluation, timely } = sheet;
  const [open, setOpen] = useState(apart);
  const fault = 'fault' in outcome ? outcome.fault : null;
  return (
    <ChosenLine label={say(words.choose(inWords))} chosen={chosen} onChoose={onChoose}>
      <LineEnds>
        <span className={styles.name}>{say(name)}</span>
        <LineFigure indicator={{ results }} result={result} />
      </LineEnds>
      {timely && <span className={styles.quiet}>{say(timelyWords(timely))}</span>}
      {evaluation && <span className={styles.quiet}>{say(words.had(scoreWords(evaluation, language)))}</span>}
      {chosen && (
        <>
          <span className={styles.gets}>
            {'read' in outcome ? say(words.gets(scoreWords(outcome.read, language))) : say(words.notWritten)}
          </span>
          <Button
            className={styles.button}
            appearance="subtle"
            size="small"
            aria-expanded={open}
            aria-label={say(words.of(open ? words.asAll : words.apart, name))}
            onClick={() => {
              if (open) onApart(null);
              setOpen(!open);
            }}
          >
            {say(open ? words.asAll : words.apart)}
          </Button>
          {open && (
            <ScoreForm
              label={say(words.of(words.apart, name))}
              scale={scale}
              written={written}
              fault={asked || apart ? fault : null}
              onChange={onApart}
            />
          )}
        </>
      )}
    </ChosenLine>
  );
}
