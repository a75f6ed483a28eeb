import type { Language } from './text.ts';

/**
 * What the manual explains, by who reads it and by chapter. The name of a topic stands in addresses that people have kept,
 * in panes and on paper: it is never changed and never means another thing.
 */
export const helpChapters = {
  everybody: {
    beginning: ['what', 'open-pane', 'what-next', 'language', 'mail-digest', 'contact'],
    entering: ['sign-in', 'invitation', 'microsoft', 'second-factor', 'forgotten-password', 'own-account'],
    computer: ['excel-versions', 'no-button', 'blank-pane', 'fonts'],
  },
  officer: {
    filling: [
      'find-sheet',
      'fill',
      'colours',
      'paste',
      'tidy',
      'errors',
      'add-rows',
      'carried-over',
      'year-end',
      'not-applicable',
      'report',
      'draft',
    ],
    sending: ['submit', 'receipt', 'withdraw', 'late', 'returned', 'accepted', 'conflict', 'offline', 'print'],
    workbook: ['several-sheets', 'copies', 'other-district', 'filters', 'undo', 'restore', 'second-pane'],
  },
  planning: {
    reviewing: ['to-review', 'review', 'return', 'accept-many', 'evaluate', 'reopen'],
    quarter: ['days', 'late-districts', 'more-time', 'cancel', 'report-demand'],
    grounds: ['registers', 'register-lists', 'targets', 'versions', 'restate'],
    city: ['views', 'city-worksheet', 'district-rows', 'board', 'indicator-page', 'as-of', 'audit'],
  },
  administrator: {
    'setting-up': ['install', 'first-start', 'checklist', 'deploy', 'local-network', 'readiness'],
    people: ['accounts', 'invite', 'departments', 'new-access', 'leaving', 'second-factor-rule', 'provider'],
    running: ['publish', 'mail', 'backup', 'proxies', 'access-record'],
  },
} as const;

type Chapters = typeof helpChapters;
type Of<Record> = Record[keyof Record];

export type HelpReader = keyof Chapters;
export type HelpChapter = Of<{ [Reader in HelpReader]: keyof Chapters[Reader] }>;
export type TopicsOf<
  Reader extends HelpReader,
  Chapter extends keyof Chapters[Reader],
> = Chapters[Reader][Chapter] extends readonly (infer Topic extends string)[] ? Topic : never;
export type HelpTopic = Of<{ [Reader in HelpReader]: Of<Chapters[Reader]> }>[number];

export const helpReaders = Object.keys(helpChapters) as HelpReader[];

/** Where the manual begins. */
export function helpStart(language: Language): string {
  return language === 'th' ? '/help' : '/help/en';
}

/** The page of a reader. */
export function helpPageAddress(reader: HelpReader, language: Language): string {
  return `${helpStart(language)}/${reader}`;
}

/** Where a topic is explained. */
export function helpAddress(topic: HelpTopic, language: Language): string {
  return `${helpPageAddress(readerOf(topic), language)}#${topic}`;
}

function readerOf(topic: HelpTopic): HelpReader {
  const reader = helpReaders.find((one) => Object.values<readonly string[]>(helpChapters[one]).flat().includes(topic));
  if (!reader) throw new Error(`${topic} is a topic of no reader`);
  return reader;
}
