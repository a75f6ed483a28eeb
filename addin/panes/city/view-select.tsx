import { useState } from 'react';
import { type View, views } from '../../../shared/rules/sheets/workflow.ts';
import { Choice } from '../../parts/choices/choice.tsx';
import { useMe, useServices } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { worksheetWords as words } from './worksheet-words.ts';

/** Chooses what the city is made of: what has been accepted, submitted, or filled in so far. */
export function ViewSelect({ view, onChoose }: { view: View; onChoose(view: View): void }) {
  const { say } = useSpeech();
  return (
    <Choice
      label={say(words.view)}
      value={view}
      options={views.map((each) => [each, say(words.views[each])])}
      onChoose={onChoose}
    />
  );
}

/** The view that this person has chosen on this computer; as submitted until another is. */
export function useKeptView(): [View, (view: View) => void] {
  const { keep } = useServices();
  const name = `city-view ${useMe().username}`;
  const [view, setView] = useState<View>(() => views.find((each) => each === keep.read(name)) ?? 'submitted');
  return [
    view,
    (chosen) => {
      setView(chosen);
      keep.write(name, chosen);
    },
  ];
}
