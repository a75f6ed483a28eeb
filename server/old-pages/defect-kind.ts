import type { Text } from '../../shared/terms/text.ts';

/** What a kind of defect is called, and where it is known from: a section of DOMAIN.md, or a real page that shows it. */
export type DefectKind = { name: Text; source: string };
