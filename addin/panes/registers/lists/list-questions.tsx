import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Answer, Candidate, Fate } from '../../../../shared/rules/registers/lists/match-lines.ts';
import { Choice } from '../../../parts/choices/choice.tsx';
import { LongList } from '../../../parts/layout/long-list.tsx';
import { Title } from '../../../parts/layout/title.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { listWords as words } from './list-words.ts';

const useStyles = makeStyles({
  item: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
});

const page = 20;

/** Asks of each line that may be about a community that there is already. */
export function ListQuestions({ fates, onAnswer }: { fates: Fate[]; onAnswer(answers: [number, Answer][]): void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const asked = fates.flatMap((fate) => (fate.kind === 'asked' ? [fate] : []));
  if (asked.length === 0) return null;
  return (
    <>
      <Title as="h3">{say(words.questions(asked.length))}</Title>
      <span>{say(words.questionsWhy)}</span>
      <LongList items={asked} page={page}>
        {({ line, candidates }) => (
          <li key={line.at} className={styles.item}>
            <Choice
              label={`${say(words.line(line.at))}: ${line.text}`}
              hint={candidates.map(({ name }) => say(words.near(name))).join(' · ')}
              value={-1}
              options={[
                [-1, say(words.open)],
                ...answersTo(candidates).map(([name], index) => [index, say(name)] as const),
              ]}
              onChoose={(index) => {
                const answer = answersTo(candidates)[index]?.[1];
                if (answer) onAnswer([[line.at, answer]]);
              }}
            />
          </li>
        )}
      </LongList>
      <Button onClick={() => onAnswer(asked.map(({ line }) => [line.at, 'new']))}>{say(words.allNew)}</Button>
    </>
  );
}

function answersTo(candidates: Candidate[]) {
  const same = candidates.flatMap((candidate) =>
    'line' in candidate
      ? [[words.sameLine(candidate.line, candidate.name), 'leave-out' as Answer] as const]
      : [
          [words.sameAs(candidate.name, candidate.code), { same: candidate.code, rename: false } as Answer] as const,
          [words.renamed(candidate.code), { same: candidate.code, rename: true } as Answer] as const,
        ],
  );
  return [...same, [words.isNew, 'new' as Answer] as const, [words.leaveOut, 'leave-out' as Answer] as const];
}
