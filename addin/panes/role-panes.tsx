import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { frameWords as words } from '../parts/frame-words.ts';
import { useSpeech } from '../parts/language.tsx';
import { useMe } from '../parts/services.ts';
import { DistrictPanes } from './district-panes.tsx';

const OfficePanes = lazy(() => import('./office-panes.tsx'));

/** The panes of whoever is signed in, by their role. */
export function RolePanes() {
  const { say } = useSpeech();
  if (useMe().role === 'district') return <DistrictPanes />;
  return (
    <Suspense fallback={<Spinner label={say(words.loading)} />}>
      <OfficePanes />
    </Suspense>
  );
}
