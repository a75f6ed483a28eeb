import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import type { Link } from '../../../../shared/terms/sheet.ts';
import { annexLimits } from '../../../../shared/wire/sheets.ts';
import { quiet } from '../../../parts/look/quiet.ts';
import { LinkList } from '../../../parts/sheets/link-list.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import type { TextFault } from '../../../sheets/annex.ts';
import { annexWords as words } from './annex-words.ts';
import { faultAt } from './fault-at.ts';

const useStyles = makeStyles({
  links: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  link: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  end: { alignSelf: 'start' },
  quiet,
});

type LinkFieldsProps = { links: Link[]; faults: TextFault[]; locked: boolean; onChange(links: Link[]): void };

/** What is attached by link, each with its name; of a locked sheet they are there to be followed. */
export function LinkFields({ links, faults, locked, onChange }: LinkFieldsProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  // A link has no other name than its place, in which whoever takes one out goes on.
  const numbered = links.map((link, index) => ({ ...link, index, number: index + 1 }));
  const change = (at: number, changes: Partial<Link>) =>
    onChange(links.map((link, index) => (index === at ? { ...link, ...changes } : link)));
  if (locked) {
    return (
      <Field label={say(words.links)}>
        {links.length === 0 ? <span className={styles.quiet}>{say(words.noLinks)}</span> : <LinkList links={links} />}
      </Field>
    );
  }
  return (
    <fieldset className={styles.links}>
      <Field label={say(words.links)} hint={say(words.linksHint)} {...faultAt(faults, 'links', say)} />
      {numbered.map(({ name, address, number, index }) => (
        <div key={number} className={styles.link}>
          <Field label={say(words.name(number))}>
            <Input
              value={name}
              maxLength={annexLimits.linkName}
              onChange={(_, { value }) => change(index, { name: value })}
            />
          </Field>
          <Field label={say(words.address(number))} {...faultAt(faults, `link ${index}`, say)}>
            <Input type="url" value={address} onChange={(_, { value }) => change(index, { address: value })} />
          </Field>
          <Button
            className={styles.end}
            appearance="subtle"
            icon={<DeleteRegular />}
            onClick={() => onChange(links.filter((_, at) => at !== index))}
          >
            {say(words.remove(number))}
          </Button>
        </div>
      ))}
      <Button
        className={styles.end}
        icon={<AddRegular />}
        disabledFocusable={links.length >= annexLimits.links}
        onClick={() => onChange([...links, { name: '', address: '' }])}
      >
        {say(words.add)}
      </Button>
    </fieldset>
  );
}
