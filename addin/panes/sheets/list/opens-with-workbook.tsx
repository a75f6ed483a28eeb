import { Switch } from '@fluentui/react-components';
import { useState } from 'react';
import { useSpeech } from '../../../parts/words/language.tsx';
import { opensWithWorkbook, setOpensWithWorkbook } from '../../../workbook/opens-with-workbook.ts';
import { listWords as words } from './list-words.ts';

/** Whether the pane opens by itself with a workbook that holds a sheet of ours: the person's to switch. */
export function OpensWithWorkbook() {
  const { say } = useSpeech();
  const [opens, setOpens] = useState(opensWithWorkbook);
  if (opens === undefined) return null;
  const choose = async (wanted: boolean) => {
    if (await setOpensWithWorkbook(wanted)) setOpens(wanted);
  };
  return (
    <Switch
      label={say(words.opensWithWorkbook)}
      checked={opens === true}
      onChange={(_, { checked }) => void choose(checked)}
    />
  );
}
