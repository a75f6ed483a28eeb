import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import type { Language, Text } from '../../../shared/terms/text.ts';
import type { Keep } from '../../sync/keep.ts';

type Speech = { language: Language; setLanguage(language: Language): void; say(text: Text): string };

const SpeechContext = createContext<Speech | null>(null);

/** Thai, unless Excel itself speaks English or the person has chosen so. */
export function LanguageProvider({ keep, display, children }: { keep: Keep; display: string; children: ReactNode }) {
  const [language, choose] = useState<Language>(() => {
    const chosen = keep.read(name);
    return chosen === 'th' || chosen === 'en' ? chosen : display.startsWith('en') ? 'en' : 'th';
  });
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const setLanguage = (next: Language) => {
    keep.write(name, next);
    choose(next);
  };
  return <SpeechContext value={{ language, setLanguage, say: (text) => text[language] }}>{children}</SpeechContext>;
}

const name = 'traimat.language';

export function useSpeech(): Speech {
  const speech = use(SpeechContext);
  if (!speech) throw new Error('useSpeech outside LanguageProvider');
  return speech;
}
