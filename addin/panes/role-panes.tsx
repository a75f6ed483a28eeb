import { lazy, Suspense } from 'react';
import { Loading } from '../parts/messages/loading.tsx';
import { useMe } from '../parts/services.ts';

const DistrictPanes = lazy(() => import('./district-panes.tsx'));
const OfficePanes = lazy(() => import('./office-panes.tsx'));

/** The panes of whoever is signed in, by their role; nobody loads those of the others. */
export function RolePanes() {
  const { role } = useMe();
  return <Suspense fallback={<Loading />}>{role === 'district' ? <DistrictPanes /> : <OfficePanes />}</Suspense>;
}
