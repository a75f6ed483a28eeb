import { Button } from '@fluentui/react-components';
import { Message } from '../../../parts/messages/message.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { formulaPlaces } from './formula-places.ts';
import { useSheet, useSheetState } from './sheet-context.ts';
import { sheetWords as words } from './sheet-words.ts';

/** So many cells are named; how many there are is said in any case. */
const few = 3;

/** Says which input cells hold a formula, of which only the value is sent, with the way to the first. */
export function FormulaMessage() {
  const { say } = useSpeech();
  const { goTo } = useSheet();
  const indicator = useSheetState(({ sheet }) => sheet.indicator);
  const reading = useSheetState((state) => state.reading);
  const places = formulaPlaces(indicator, reading);
  const [first] = places;
  if (!first) return null;
  return (
    <Message
      intent="info"
      title={say(words.formulas(places.length))}
      actions={<Button onClick={() => void goTo(first)}>{say(words.toFormula)}</Button>}
    >
      {places.slice(0, few).map(({ row, column, name }) => (
        <div key={`${row} ${column}`}>{say(name)}</div>
      ))}
      {places.length > few && <div>{say(words.moreFormulas(places.length - few))}</div>}
      {say(words.formulasWhy)}
    </Message>
  );
}
