import { isMeasuredIn } from '../../../../shared/indicator/compilers/to-result.ts';
import { mayDo } from '../../../../shared/rules/sheets/sheet-access.ts';
import { Message } from '../../../parts/messages/message.tsx';
import { sheetStateWords, stateWords } from '../../../parts/sheets/sheet-state-words.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import { dateName } from '../../../parts/words/moments.ts';
import { useSheetState } from './sheet-context.ts';
import { sheetWords as words } from './sheet-words.ts';

/** Where this sheet stands, what is special about it in this quarter, and what it asks for instead of the usual. */
export function SheetMessages() {
  const { say } = useSpeech();
  const { indicator, period, access } = useSheetState(({ sheet }) => sheet);
  const stored = useSheetState((known) => known.stored);
  const { extension, window } = useSheetState(({ assignment }) => assignment);
  const notApplicable = useSheetState(({ reading }) => reading.notApplicable);
  const { cancelled, state } = stored;
  const request = stored.returned?.request ?? null;
  const measured = isMeasuredIn(indicator, period);
  if (cancelled) {
    return (
      <Message intent="warning" title={say(sheetStateWords.cancelled(cancelled.fromQuarter))}>
        <div>{say(sheetStateWords.reason(cancelled.reason))}</div>
        {say(sheetStateWords.cancelledWhy)}
      </Message>
    );
  }
  const said = stateWords[state];
  const shut = (window === 'before' || window === 'closed') && access.open !== 'nothing' && !request ? window : null;
  const why =
    state === 'submitted'
      ? mayDo('submit', { state, cancelled, request, window }) && said?.why
      : access.open === 'asked'
        ? sheetStateWords.askedOnly
        : said?.why;
  return (
    <>
      {said && (
        <Message intent={state === 'returned' || state === 'reopened' ? 'warning' : 'info'} title={say(said.title)}>
          {why && say(why)}
        </Message>
      )}
      {shut && (
        <Message intent="info" title={say(words.notStorable[shut])}>
          {say(words.notStorableCure)}
        </Message>
      )}
      {extension && access.open !== 'nothing' && (
        <Message intent="info" title={say(sheetStateWords.extended(dateName(extension.dueOn)))}>
          {say(sheetStateWords.reason(extension.reason))}
        </Message>
      )}
      {!measured && !notApplicable && (
        <Message intent="info" title={say(words.atYearEnd)}>
          {say(words.atYearEndWhy)}
        </Message>
      )}
      {notApplicable && (
        <Message intent="info" title={say(words.declared)}>
          {say(words.declaredWhy)}
        </Message>
      )}
    </>
  );
}
