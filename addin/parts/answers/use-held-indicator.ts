import { useMemo } from 'react';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { withTargetsOf } from '../../../shared/indicator/with-targets-of.ts';
import type { Answered } from './use-answer.ts';
import { useVersion } from './use-version.ts';

/**
 * The version of an indicator that has counted a figure, with the targets that this is held against. Where both are the
 * version that is known nothing is asked for; null while it is on its way.
 */
export function useHeldIndicator(
  known: Indicator,
  { version, targetVersion }: { version: number; targetVersion: number },
): Answered<Indicator> {
  const counting = useVersion(known, version);
  const setting = useVersion(known, targetVersion);
  const value = useMemo(
    () => counting.value && setting.value && withTargetsOf(counting.value, setting.value),
    [counting.value, setting.value],
  );
  return {
    value,
    trouble: counting.trouble ?? setting.trouble,
    loading: counting.loading || setting.loading,
    reload: () => Promise.all([counting.reload(), setting.reload()]),
  };
}
