import { Button } from '@fluentui/react-components';
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search';
import { useRef } from 'react';
import type { Text } from '../../../shared/terms/text.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { type ChosenFile, readChosenFile } from './chosen-file.ts';

/** Lets a person choose an indicator file from disk, and reads it. The same file may be chosen again once it is mended. */
export function FileButton({ label, onRead }: { label: Text; onRead(chosen: ChosenFile): void }) {
  const { say } = useSpeech();
  const input = useRef<HTMLInputElement>(null);
  const read = async (chosen: File | undefined) => {
    if (chosen) onRead(await readChosenFile(chosen));
  };
  return (
    <>
      <Button icon={<DocumentSearchRegular />} onClick={() => input.current?.click()}>
        {say(label)}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => {
          void read(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
