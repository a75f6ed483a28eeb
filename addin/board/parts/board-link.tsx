import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type Address, writeAddress } from './address.ts';
import { opensElsewhere } from './opens-elsewhere.ts';
import { useAddress } from './use-address.ts';

type BoardLinkProps = { to: Partial<Address>; children: ReactNode };

/** A way to another view of the board: an address like any, and no page that is loaded again. */
export function BoardLink({ to, children }: BoardLinkProps) {
  const { address, go } = useAddress();
  const next = { ...address, ...to };
  return (
    <Link
      inline
      href={writeAddress(next)}
      onClick={(event) => {
        if (opensElsewhere(event)) return;
        event.preventDefault();
        go(next);
      }}
    >
      {children}
    </Link>
  );
}
