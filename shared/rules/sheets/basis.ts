import type { Result } from '../../terms/result.ts';
import type { Progress } from './assess.ts';
import type { Standing } from './workflow.ts';

/** What a revision came to when it was stored: counted once, by this version of the indicator and this register. */
export type Counted = { revision: number; version: number; roster: string; result: Result; progress: Progress };

/** What is shown of a sheet, and on what it stands. */
export type Shown = Counted & {
  /** The version whose target it is held against. */
  targetVersion: number;
  /** Accepted: nothing changes what is shown but a restatement or a reopening. */
  frozen: boolean;
};

/**
 * What is shown of a stored revision. What has been accepted stays as it was, whatever has come into force since.
 *
 * | the revision is | restated | figures, version and register | target of the version |
 * |---|---|---|---|
 * | not the accepted one | – | its own | in force |
 * | the accepted one | no | its own | in force when it was accepted |
 * | the accepted one | yes | the restatement's | of the restatement |
 */
export function shownOf(
  standing: Pick<Standing, 'accepted' | 'acceptedUnder' | 'restated'>,
  counted: Counted,
  inForce: number,
): Shown {
  const { accepted, acceptedUnder } = standing;
  if (counted.revision !== accepted) return { ...counted, targetVersion: inForce, frozen: false };
  const restated = restatementOf(standing, counted.revision);
  if (!restated) return { ...counted, targetVersion: acceptedUnder ?? inForce, frozen: true };
  const { version, roster, result, progress } = restated;
  return { revision: counted.revision, version, roster, result, progress, targetVersion: version, frozen: true };
}

/** What a revision has been restated to: only the accepted one can have been. */
export function restatementOf(
  { accepted, restated }: Pick<Standing, 'accepted' | 'restated'>,
  revision: number,
): Standing['restated'] {
  return revision === accepted ? restated : null;
}
