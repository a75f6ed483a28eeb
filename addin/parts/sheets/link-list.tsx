import { Link, makeStyles } from '@fluentui/react-components';
import type { Link as AttachedLink } from '../../../shared/terms/sheet.ts';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' } });

/** What lies elsewhere and belongs to a report, each by its name, to be followed in a window of its own. */
export function LinkList({ links }: { links: AttachedLink[] }) {
  return (
    <ul className={useStyles().list}>
      {links.map(({ name, address }) => (
        <li key={`${name} ${address}`}>
          <Link href={address} target="_blank" rel="noopener noreferrer">
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
