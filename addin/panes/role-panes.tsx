import { lazy, Suspense } from 'react';
import { Loading } from '../parts/messages/loading.tsx';
import { useMe } from '../parts/services.ts';

const SheetPanes = lazy(() => import('./sheet-panes.tsx'));
const OfficePanes = lazy(() => import('./office-panes.tsx'));

/** The panes of whoever is signed in, by their role; nobody loads those of the others. */
export function RolePanes() {
  const { role } = useMe();
  return <Suspense fallback={<Loading />}>{role === 'district' ? <SheetPanes /> : <OfficePanes />}</Suspense>;
}
