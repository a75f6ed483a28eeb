import { z } from 'zod';
import type { IndicatorTexts } from '../../../../shared/indicator/indicator-texts.ts';

const words = z.strictObject({ th: z.string(), en: z.string() });

/** An indicator's words as they are being written: fields may be empty, lines blank. */
export const writtenTexts = z.strictObject({
  title: words,
  type: words,
  level: words,
  definition: z.string(),
  method: z.string(),
  dataSource: z.array(z.string()),
  strategy: z.array(z.strictObject({ level: words, text: z.string(), cut: z.literal(true).optional() })),
  projects: z.array(z.string()),
}) satisfies z.ZodType<IndicatorTexts>;

/** As they are stored: without the blank lines. */
export function tidied(written: IndicatorTexts): IndicatorTexts {
  const lines = (all: string[]) => all.map((line) => line.trim()).filter((line) => line !== '');
  return {
    ...written,
    dataSource: lines(written.dataSource),
    projects: lines(written.projects),
    strategy: written.strategy.filter(({ level, text }) => `${level.th}${level.en}${text}`.trim() !== ''),
  };
}

/** Whether a name that has to stand in both languages lacks one. */
export function lacksWords({ title, type, level, strategy }: IndicatorTexts): boolean {
  const names = [title, type, level, ...strategy.map((line) => line.level)];
  return names.some(({ th, en }) => th.trim() === '' || en.trim() === '');
}
