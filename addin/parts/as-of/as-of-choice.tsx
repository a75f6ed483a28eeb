import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { use, useState } from 'react';
import { useServices } from '../services.ts';
import { frameWords } from '../words/frame-words.ts';
import { useSpeech } from '../words/language.tsx';
import { momentName } from '../words/moments.ts';
import { type AsOf, AsOfContext } from './as-of-context.ts';
import { asOfWords as words } from './as-of-words.ts';
import { bangkokMinute, momentOf } from './bangkok-minute.ts';

const useStyles = makeStyles({
  open: { minWidth: 'auto', alignSelf: 'start' },
  form: { flexBasis: '100%', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  input: { minWidth: 0, width: '100%', maxWidth: '320px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The way to look at everything here as it was at a moment; nothing where there is no looking back. */
export function AsOfChoice() {
  const styles = useStyles();
  const { say } = useSpeech();
  const asOf = use(AsOfContext);
  const [open, setOpen] = useState(false);
  if (!asOf) return null;
  const close = () => setOpen(false);
  return (
    <>
      <Button
        className={styles.open}
        appearance="subtle"
        icon={<HistoryRegular />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {say(words.choose)}
      </Button>
      {open && <MomentForm {...asOf} onClose={close} />}
    </>
  );
}

/** A day and a time of Bangkok that is past by the server's clock; at first the moment that is shown. */
function MomentForm({ moment, look, onClose }: AsOf & { onClose(): void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { now } = useServices();
  const [minute, setMinute] = useState(() => bangkokMinute(opening(moment) ?? now()));
  const [asked, setAsked] = useState(false);
  const wanted = momentOf(minute);
  const fault = wanted === null ? words.noMoment : new Date(wanted) > now() ? words.ahead : null;
  const show = () => {
    setAsked(true);
    if (fault) return;
    look(wanted);
    onClose();
  };
  return (
    <form
      className={styles.form}
      data-screen-only=""
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        show();
      }}
    >
      <Field
        label={say(words.moment)}
        {...(wanted === null ? {} : { hint: say(momentName(wanted)) })}
        {...(asked && fault ? { validationState: 'error', validationMessage: say(fault) } : {})}
      >
        <Input
          className={styles.input}
          type="datetime-local"
          max={bangkokMinute(now())}
          value={minute}
          onChange={(_, { value }) => setMinute(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit">
          {say(words.show)}
        </Button>
        <Button onClick={onClose}>{say(frameWords.cancel)}</Button>
      </div>
    </form>
  );
}

function opening(moment: string | null): Date | null {
  const at = new Date(moment ?? '');
  return Number.isNaN(at.getTime()) ? null : at;
}
