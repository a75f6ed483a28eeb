import '../parts/look/sarabun.css';
import '../parts/look/stops.css';
import { createRoot } from 'react-dom/client';
import { createServices } from '../parts/services.ts';
import { AccountApp } from './account-app.tsx';
import { takeKey } from './take-key.ts';

/** The page of one's own account, and of a one-time address: it needs no Excel. */
const root = document.getElementById('root');
if (!root) throw new Error('account.html has no #root');
createRoot(root).render(<AccountApp services={createServices()} oneTimeKey={takeKey(window)} />);
