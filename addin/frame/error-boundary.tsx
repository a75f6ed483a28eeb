import { Button } from '@fluentui/react-components';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import type { Text } from '../../shared/terms/text.ts';
import { Message } from '../parts/messages/message.tsx';
import { frameWords } from '../parts/words/frame-words.ts';
import { useSpeech } from '../parts/words/language.tsx';

/** What has failed, and what is safe. */
type BrokenWords = { broken: Text; brokenCure: Text };

type BoundaryProps = {
  words?: BrokenWords;
  /** What an unminded promise may fail with and nothing is broken: an answer of Excel's to office.js itself. */
  isHarmless?: (reason: unknown) => boolean;
  children: ReactNode;
};

/**
 * The one place to which what may not happen rises, out of rendering or out of a promise that nobody minded: logged
 * once, and the person sees what to do next.
 */
export class ErrorBoundary extends Component<BoundaryProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidMount() {
    window.addEventListener('unhandledrejection', this.hear);
  }

  override componentWillUnmount() {
    window.removeEventListener('unhandledrejection', this.hear);
  }

  hear = ({ reason }: PromiseRejectionEvent) => {
    if (!this.props.isHarmless?.(reason)) this.setState({ broken: true });
  };

  override componentDidCatch(error: Error, { componentStack }: ErrorInfo) {
    console.error(error, componentStack);
  }

  override render() {
    const { words = frameWords, children } = this.props;
    return this.state.broken ? <Broken words={words} /> : children;
  }
}

function Broken({ words }: { words: BrokenWords }) {
  const { say } = useSpeech();
  return (
    <main>
      <Message
        intent="error"
        title={say(words.broken)}
        actions={<Button onClick={() => location.reload()}>{say(frameWords.reload)}</Button>}
      >
        {say(words.brokenCure)}
      </Message>
    </main>
  );
}
