import type { HelpTopic } from './help-topics.ts';
import type { Text } from './text.ts';

/** What a person does next in a situation: a sentence or two, and where the manual says more. */
export type NextStep = Text & { topic: HelpTopic };
