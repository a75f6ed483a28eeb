import { z } from 'zod';
import { type Indicator, indicator } from './indicator.ts';

const { shape } = indicator;

/**
 * What of an indicator is words alone and never counted: the planning office edits it by a form. All of it at once, so that
 * nothing is taken away by being left out.
 */
export const indicatorTexts = z.strictObject({
  title: shape.title,
  type: shape.type,
  level: shape.level,
  definition: shape.definition.unwrap(),
  method: shape.method.unwrap(),
  dataSource: shape.dataSource.unwrap(),
  strategy: shape.strategy.unwrap(),
  projects: shape.projects.unwrap(),
});
export type IndicatorTexts = z.infer<typeof indicatorTexts>;

export type TextName = keyof IndicatorTexts;

export const textNames = Object.keys(indicatorTexts.shape) as TextName[];

export function textsOf(from: Indicator): IndicatorTexts {
  const { title, type, level, definition, method, dataSource, strategy, projects } = from;
  return { title, type, level, definition, method, dataSource, strategy, projects };
}

/** Which of them are others now. */
export function changedTexts(before: IndicatorTexts, after: IndicatorTexts): TextName[] {
  return textNames.filter((name) => !sameWords(before[name], after[name]));
}

export function sameWords(one: IndicatorTexts[TextName] | undefined, other: IndicatorTexts[TextName]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
