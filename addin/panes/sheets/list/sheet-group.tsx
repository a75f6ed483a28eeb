import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Disclosure } from '../../../parts/layout/disclosure.tsx';
import { Title } from '../../../parts/layout/title.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { groupNames, listWords } from './list-words.ts';
import { foldedGroups, type SheetGroup as Group } from './sheet-groups.ts';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  quiet: { margin: 0, fontSize: 'inherit', fontWeight: 600 },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});

/** `unfolded`: shown whatever its kind, as where somebody has searched. */
type SheetGroupProps = { group: Group; number: number; unfolded: boolean; children: ReactNode };

/** Sheets of one kind under their heading. Those of which nothing can be stored now are folded away. */
export function SheetGroup({ group, number, unfolded, children }: SheetGroupProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const title = say(listWords.group(groupNames[group], number));
  const list = <ul className={styles.list}>{children}</ul>;
  if (!unfolded && foldedGroups.includes(group)) {
    return <Disclosure label={<h2 className={styles.quiet}>{title}</h2>}>{list}</Disclosure>;
  }
  return (
    <section className={styles.group}>
      <Title>{title}</Title>
      {list}
    </section>
  );
}
