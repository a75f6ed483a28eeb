import type { SetupStep } from '../../shared/terms/setup.ts';
import type { SetupAnswer } from '../../shared/wire/installation.ts';
import { type ShownState, shownState } from '../parts/setup/step-words.ts';
import type { OfficePage } from './office-pages.ts';

/** What is done before districts report: where, and whether it is done. */
export type FirstStep = {
  step: SetupStep | 'targets';
  state: ShownState;
  /** Null where it is done in the administrators' page in the browser. */
  page: OfficePage | null;
};

/** Where each step is done in the pane, as far as it is. */
const pages: Partial<Record<SetupStep, OfficePage>> = {
  indicators: 'indicators',
  days: 'settings',
  registers: 'rosters',
  accounts: 'accounts',
};

/**
 * What is shown of setting up on the first screen of the planning office and the administrators:
 *
 * | something is to do | a quarter has opened | shown |
 * |---|---|---|
 * | yes | any | all steps |
 * | no | no | all steps, with the targets to look at |
 * | no | yes | nothing |
 */
export function firstSteps({ steps }: SetupAnswer, ahead: boolean): FirstStep[] {
  if (!ahead && steps.every(({ state }) => state !== 'open')) return [];
  const shown = steps.map(
    ({ step, state }): FirstStep => ({
      step,
      state: shownState(step, state),
      page: pages[step] ?? null,
    }),
  );
  return ahead ? [...shown, { step: 'targets', state: 'check', page: 'rosters' }] : shown;
}
