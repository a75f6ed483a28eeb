import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react';
import { type HelpTopic, helpAddress, helpStart } from '../../../shared/terms/help-topics.ts';
import { useSpeech } from '../words/language.tsx';

const TopicsContext = createContext<readonly HelpTopic[]>([]);
/** Says which topic a page is about, and gives what takes that back. */
const EnterContext = createContext<(topic: HelpTopic) => () => void>(() => () => {});

/** Around all pages: knows which topic of the manual the one is about that has come last. */
export function HelpPlace({ children }: { children: ReactNode }) {
  const [topics, setTopics] = useState<readonly HelpTopic[]>([]);
  const enter = useCallback((topic: HelpTopic) => {
    setTopics((before) => [...before, topic]);
    return () => setTopics((before) => before.filter((_, at) => at !== before.lastIndexOf(topic)));
  }, []);
  return (
    <EnterContext value={enter}>
      <TopicsContext value={topics}>{children}</TopicsContext>
    </EnterContext>
  );
}

/** A page is about a topic as long as it is there. */
export function useHelpTopic(topic: HelpTopic): void {
  const enter = use(EnterContext);
  useEffect(() => enter(topic), [enter, topic]);
}

/** Where the manual explains the page that is there; its beginning where no page says what it is about. */
export function useHelpAddress(): string {
  const { language } = useSpeech();
  const topic = use(TopicsContext).at(-1);
  return topic ? helpAddress(topic, language) : helpStart(language);
}
