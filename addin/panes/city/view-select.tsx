import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { type View, views } from '../../../shared/rules/sheets/workflow.ts';
import { useMe, useServices } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { worksheetWords as words } from './worksheet-words.ts';

const useStyles = makeStyles({ select: { minWidth: 0, width: '100%' } });

/** Chooses what the city is made of: what has been accepted, submitted, or filled in so far. */
export function ViewSelect({ view, onChoose }: { view: View; onChoose(view: View): void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <Field label={say(words.view)}>
      <Select
        className={styles.select}
        value={view}
        onChange={(_, { value }) => onChoose(views.find((each) => each === value) ?? view)}
      >
        {views.map((each) => (
          <option key={each} value={each}>
            {say(words.views[each])}
          </option>
        ))}
      </Select>
    </Field>
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
