import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import { useEffect, useRef, useState } from 'react';
import { subjectColumn } from '../../../shared/indicator/indicator.ts';
import { cellText } from '../../../shared/indicator/read-cell.ts';
import { itemKey } from '../../../shared/terms/review.ts';
import type { Text } from '../../../shared/terms/text.ts';
import type { Revision } from '../../../shared/wire/review.ts';
import { maximumReturnItems } from '../../../shared/wire/terms.ts';
import { Choice } from '../../parts/choices/choice.tsx';
import { Section } from '../../parts/layout/section.tsx';
import { Message } from '../../parts/messages/message.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { DiscardReturn } from './discard-return.tsx';
import { ReturnItemField } from './return-item-field.tsx';
import { unlocked } from './return-items.ts';
import type { ReviewActions } from './review-actions.ts';
import { reviewWords as words } from './review-words.ts';
import type { ReturnDraft } from './use-return.ts';
import type { ShownRows } from './use-shown-rows.ts';

const useStyles = makeStyles({
  // Room above for the label when it is brought into sight, and below for the bar of acts.
  message: { scrollMargin: '56px 0 120px' },
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  items: { listStyle: 'none', margin: 0, padding: 0 },
});

type ReturnCardProps = {
  draft: ReturnDraft;
  content: Revision;
  rows: ShownRows;
  actions: ReviewActions;
  busy: boolean;
  office: Text;
  onSend(): void;
};

/** Puts a return together: a message on the whole, rows and cells with their own, what will be unlocked by it. */
export function ReturnCard({ draft, content, rows, actions, busy, office, onSend }: ReturnCardProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [refused, setRefused] = useState<{ title: Text; cure: Text } | null>(null);
  const { items, message, full, called } = draft;
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (called > 0) box.current?.focus();
  }, [called]);
  const codes = content.rows.map((row) => cellText(row[subjectColumn]));

  const addSelected = async () => {
    const selected = await rows.selected();
    if (selected === null) return;
    if (selected === 'everything') {
      setRefused({ title: words.selectedAll, cure: words.selectedAllCure });
      return;
    }
    const there = selected.filter(({ subject }) => codes.includes(subject));
    if (selected.length === 0) setRefused({ title: words.selectedNone, cure: words.selectedNoneCure });
    else if (there.length === 0) setRefused({ title: words.selectedGone, cure: words.selectedGoneCure });
    else setRefused(null);
    if (there.length > 0) draft.add(there);
  };
  const open = unlocked(items);
  return (
    <Section title={say(words.returnTitle)}>
      {draft.found && (
        <Message intent="info" title={say(words.found)}>
          {say(words.foundWhy)}
        </Message>
      )}
      {draft.begunOn !== null && (
        <Message intent="warning" title={say(words.begunOn(draft.begunOn, content.revision))} />
      )}
      <Field label={say(words.returnMessage)}>
        <Textarea
          textarea={{ ref: box }}
          className={styles.message}
          value={message}
          rows={3}
          resize="vertical"
          maxLength={2_000}
          onChange={(_, { value }) => draft.write(value)}
        />
      </Field>
      <span>{say(words.returnHow)}</span>
      <div className={styles.tools}>
        <Button icon={<AddRegular />} disabledFocusable={rows.busy} onClick={() => void addSelected()}>
          {say(words.addSelected)}
        </Button>
        <Button
          appearance="subtle"
          icon={<TableRegular />}
          disabledFocusable={rows.busy}
          onClick={() => void rows.show()}
        >
          {say(words.show)}
        </Button>
      </div>
      <Choice
        label={say(words.pickRow)}
        value=""
        options={[
          ['', say(words.pickNone)],
          ...[...new Set(codes)].map(
            (code) => [code, `${code} ${say(actions.name({ subject: code, column: null }))}`] as const,
          ),
        ]}
        onChoose={(code) => code !== '' && draft.add([{ subject: code, column: null }])}
      />
      {refused && (
        <Message intent="warning" title={say(refused.title)} onClose={() => setRefused(null)}>
          {say(refused.cure)}
        </Message>
      )}
      {full && <Message intent="warning" title={say(words.tooMany(maximumReturnItems))} />}
      {items.length > 0 && (
        <ul className={styles.items}>
          {items.map((item) => (
            <ReturnItemField
              key={itemKey(item)}
              item={item}
              name={actions.name(item)}
              onGoTo={() => actions.onGoTo(item)}
              onSay={(text) => draft.say(item, text)}
              onRemove={() => draft.remove(item)}
            />
          ))}
        </ul>
      )}
      <Message
        intent="info"
        title={say(items.length === 0 ? words.unlocksAll : words.unlocks(open.rows, open.cells))}
      />
      <div className={styles.tools}>
        <Button appearance="primary" disabledFocusable={busy} onClick={onSend}>
          {say(words.send)}
        </Button>
        <Button onClick={draft.close}>{say(words.keepForLater)}</Button>
        {!draft.empty && <DiscardReturn office={office} onDiscard={draft.clear} />}
      </div>
    </Section>
  );
}
