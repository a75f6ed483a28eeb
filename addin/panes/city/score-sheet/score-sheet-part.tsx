import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { useState } from 'react';
import type { Indicator } from '../../../../shared/indicator/indicator.ts';
import { officeLines } from '../../../../shared/rules/city/office-lines.ts';
import type { Scale } from '../../../../shared/terms/review.ts';
import type { Consolidation } from '../../../../shared/wire/city.ts';
import type { Outcome } from '../../../outcome.ts';
import { IssueList } from '../../../parts/issues/issue-list.tsx';
import { Message } from '../../../parts/messages/message.tsx';
import { TroubleMessage } from '../../../parts/messages/trouble-message.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import type { Shown } from '../../../sheets/sight.ts';
import type { CityPlace } from '../../../workbook/city/city-district.ts';
import { goToScore } from '../../../workbook/city/typed-scores.ts';
import { ShownMessage } from '../../sight/shown-message.tsx';
import { evaluateWords } from '../evaluate/evaluate-words.ts';
import { OutcomeList } from '../outcome-list.tsx';
import { ScoreChanges } from './score-changes.tsx';
import { scoreSheetWords as words } from './score-sheet-words.ts';
import { type ReadScores, useTypedScores } from './use-typed-scores.ts';

const useStyles = makeStyles({
  filled: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
});

type ScoreSheetPartProps = { place: CityPlace; consolidation: Consolidation; scale: Scale };

/** The scores that are filled in the city's worksheet: looked at before → after, and sent as one change. */
export function ScoreSheetPart({ place, consolidation, scale }: ScoreSheetPartProps) {
  const { say } = useSpeech();
  const { stage, look, send, rest } = useTypedScores(place, consolidation, scale);
  const [went, setWent] = useState<Outcome<Shown> | null>(null);
  const lines = officeLines(place.indicator, consolidation);
  const busy = stage.at === 'reading' || stage.at === 'sending';
  return (
    <>
      <Button
        icon={<TableSearchRegular />}
        disabledFocusable={busy}
        onClick={() => {
          if (!busy) void look();
        }}
      >
        {say(words.look)}
      </Button>
      {stage.at === 'reading' && <Spinner size="tiny" label={say(words.reading)} />}
      {stage.at === 'lacking' && (
        <Message intent="info" title={say(words.lacks[stage.lacks])} onClose={rest}>
          {say(words.lacksCure)}
        </Message>
      )}
      {stage.at === 'failed' && <TroubleMessage trouble={stage.trouble} onRetry={() => void look()} onClose={rest} />}
      {stage.at === 'ended' && (
        <>
          <OutcomeList
            outcomes={stage.outcomes}
            nameOf={({ district }) => lines.find((line) => line.district === district)?.name}
            done={evaluateWords.stored}
            failed={evaluateWords.failed}
            onClose={rest}
          />
          {stage.trouble && (
            <>
              <span>{say(words.notCleared)}</span>
              <TroubleMessage trouble={stage.trouble} />
            </>
          )}
        </>
      )}
      {(stage.at === 'shown' || stage.at === 'sending') && (
        <Filled
          read={stage.read}
          sending={stage.at === 'sending'}
          onGoTo={(row, column) => void goToScore(place, scale, row, column).then(setWent)}
          onSend={() => void send(stage.read)}
        />
      )}
      {went?.ok && <ShownMessage shown={went.value} onClose={() => setWent(null)} />}
      {went && !went.ok && <TroubleMessage trouble={went.trouble} onClose={() => setWent(null)} />}
    </>
  );
}

type FilledProps = {
  read: ReadScores;
  sending: boolean;
  onGoTo(row: number, column: string | null): void;
  onSend(): void;
};

function Filled({ read: { title, changes, issues, changed }, sending, onGoTo, onSend }: FilledProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <section className={styles.filled} aria-label={say(words.typed(title))}>
      <strong>{say(words.typed(title))}</strong>
      {changed && (
        <Message intent="warning" title={say(words.changedSince)}>
          {say(words.changedCure)}
        </Message>
      )}
      {issues.length > 0 && (
        <>
          <IssueList
            indicator={issueForm}
            onGoTo={({ row, column }) => {
              if (row !== null) onGoTo(row, column);
            }}
            groups={{ errors: issues }}
          />
          {changes.length > 0 && <span>{say(words.refusedStay(issues.length))}</span>}
        </>
      )}
      {changes.length === 0 && issues.length === 0 && (
        <Message intent="info" title={say(words.nothing)}>
          {say(words.nothingCure)}
        </Message>
      )}
      {changes.length > 0 && (
        <>
          <ScoreChanges changes={changes} />
          {sending ? (
            <Spinner size="tiny" label={say(words.sending)} />
          ) : (
            <Button appearance="primary" onClick={onSend}>
              {say(words.send(changes.length))}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

/** What an issue's place is named by where it has no name of its own. */
const issueForm: Pick<Indicator, 'rows' | 'columns'> = {
  rows: { from: 'list', subject: { th: 'หน่วยงาน', en: 'Office' }, list: [] },
  columns: [],
};
