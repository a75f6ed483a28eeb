import type { OfficePage } from './office-pages.ts';

/** `check`: whether it is done only a person can say. */
export type FirstStep = {
  step: 'publish' | 'days' | 'registers' | 'targets';
  state: 'done' | 'missing' | 'check';
  page: OfficePage;
};

/**
 * What comes before the first quarter, in order.
 *
 * | step | done when | done where |
 * |---|---|---|
 * | publish | an indicator has been published | indicators |
 * | days | a quarter of its year has its days | settings |
 * | registers | a person has looked: they come with the installation | rosters |
 * | targets | a person has looked: they come with the indicators | rosters |
 */
export function firstSteps({ published, dated }: { published: boolean; dated: boolean }): FirstStep[] {
  return [
    { step: 'publish', state: published ? 'done' : 'missing', page: 'indicators' },
    { step: 'days', state: dated ? 'done' : 'missing', page: 'settings' },
    { step: 'registers', state: 'check', page: 'rosters' },
    { step: 'targets', state: 'check', page: 'rosters' },
  ];
}
