import { Button } from '@fluentui/react-components';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { frameWords as words } from './frame-words.ts';
import { useSpeech } from './language.tsx';
import { Notice } from './notice.tsx';

/**
 * The one place to which what may not happen rises, out of rendering or out of a promise that nobody minded: logged
 * once, and the person sees what to do next.
 */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidMount() {
    window.addEventListener('unhandledrejection', this.giveUp);
  }

  override componentWillUnmount() {
    window.removeEventListener('unhandledrejection', this.giveUp);
  }

  giveUp = () => this.setState({ broken: true });

  override componentDidCatch(error: Error, { componentStack }: ErrorInfo) {
    console.error(error, componentStack);
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const { say } = useSpeech();
  return (
    <main>
      <Notice
        intent="error"
        title={say(words.broken)}
        actions={<Button onClick={() => location.reload()}>{say(words.reload)}</Button>}
      >
        {say(words.brokenCure)}
      </Notice>
    </main>
  );
}
