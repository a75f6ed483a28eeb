import { Spinner, type SpinnerProps } from '@fluentui/react-components';
import { frameWords as words } from '../words/frame-words.ts';
import { useSpeech } from '../words/language.tsx';

/** Stands where something is on its way. */
export function Loading({ size = 'medium' }: Pick<SpinnerProps, 'size'>) {
  return <Spinner size={size} label={useSpeech().say(words.loading)} />;
}
