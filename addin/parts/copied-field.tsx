import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Text } from '../../shared/terms/text.ts';
import { useSpeech } from './words/language.tsx';

type CopiedFieldProps = { label: string; hint?: string; value: string };

/** Something to be passed on letter for letter, with a button that copies it. */
export function CopiedField({ label, hint, value }: CopiedFieldProps) {
  const { say } = useSpeech();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    setCopied(true);
  };
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Input
        readOnly
        value={value}
        contentAfter={
          <Button appearance="transparent" size="small" onClick={() => void copy()}>
            {say(copied ? words.copied : words.copy)}
          </Button>
        }
      />
    </Field>
  );
}

const words = {
  copy: { th: 'คัดลอก', en: 'Copy' },
  copied: { th: 'คัดลอกแล้ว', en: 'Copied' },
} satisfies Record<string, Text>;
