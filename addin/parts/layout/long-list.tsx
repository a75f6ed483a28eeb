import { Button, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { frameWords as words } from '../words/frame-words.ts';
import { useSpeech } from '../words/language.tsx';

const useStyles = makeStyles({ list: { listStyle: 'none', margin: 0, padding: 0 } });

/** A list of which so many are shown before more are asked for: thousands would stop the pane. */
export function LongList<Item>({
  items,
  page,
  children,
}: {
  items: Item[];
  page: number;
  children(item: Item): ReactNode;
}) {
  const { say } = useSpeech();
  const [shown, setShown] = useState(page);
  return (
    <>
      <ul className={useStyles().list}>{items.slice(0, shown).map(children)}</ul>
      {items.length > shown && (
        <Button appearance="subtle" onClick={() => setShown(shown + page)}>
          {say(words.more(items.length - shown))}
        </Button>
      )}
    </>
  );
}
