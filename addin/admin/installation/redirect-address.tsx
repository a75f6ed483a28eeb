import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useSpeech } from '../../parts/words/language.tsx';
import { providerWords as words } from './provider-words.ts';

/** The address that a provider must be told, with a button that copies it. */
export function RedirectAddress({ address }: { address: string }) {
  const { say } = useSpeech();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  return (
    <Field label={say(words.redirect)}>
      <Input
        readOnly
        value={address}
        contentAfter={
          <Button appearance="transparent" size="small" onClick={() => void copy()}>
            {say(copied ? words.copied : words.copy)}
          </Button>
        }
      />
    </Field>
  );
}
