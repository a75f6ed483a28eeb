import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { frameWords as words } from '../words/frame-words.ts';
import { useSpeech } from '../words/language.tsx';

type MessageProps = {
  intent: 'info' | 'success' | 'warning' | 'error';
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  onClose?: (() => void) | undefined;
};

/** A bar that says something and what to do about it; errors and warnings are announced at once. */
export function Message({ intent, title, children, actions, onClose }: MessageProps) {
  const { say } = useSpeech();
  const urgent = intent === 'error' || intent === 'warning';
  const close = onClose ? (
    <Button appearance="transparent" icon={<DismissRegular />} aria-label={say(words.close)} onClick={onClose} />
  ) : null;
  return (
    <MessageBar
      intent={intent}
      layout="multiline"
      role={urgent ? 'alert' : 'status'}
      aria-live={urgent ? 'assertive' : 'polite'}
    >
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {children && <div>{children}</div>}
      </MessageBarBody>
      {(actions || close) && <MessageBarActions containerAction={close}>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
