import { Checkbox } from '@fluentui/react-components';
import { z } from 'zod';
import { type Digits, digitKinds } from '../../../shared/terms/digits.ts';
import { useKept } from '../use-kept.ts';
import { useSpeech } from '../words/language.tsx';

/** In which digits a person prints, which is kept on this computer. */
export function useDigits(): [Digits, (digits: Digits) => void] {
  return useKept<Digits>('paper-digits', z.enum(digitKinds), 'arabic');
}

type DigitsChoiceProps = { digits: Digits; onChoose(digits: Digits): void };

/** Thai digits on paper, for the offices that write so. */
export function DigitsChoice({ digits, onChoose }: DigitsChoiceProps) {
  const { say } = useSpeech();
  return (
    <Checkbox
      label={say(words.thai)}
      checked={digits === 'thai'}
      onChange={(_, { checked }) => onChoose(checked ? 'thai' : 'arabic')}
    />
  );
}

const words = { thai: { th: 'พิมพ์เป็นเลขไทย', en: 'Print in Thai digits' } };
