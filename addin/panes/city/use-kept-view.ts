import { useState } from 'react';
import { type View, views } from '../../../shared/rules/sheets/workflow.ts';
import { useMe, useServices } from '../../parts/services.ts';

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
