import type { ProviderRedeem, ProviderToken } from '../../shared/wire/provider.ts';
import type { ProviderWay } from '../../shared/wire/ways.ts';
import type { Outcome } from '../outcome.ts';

/** How a page lets its person show the sign-in provider who they are. */
export type ProviderDoor = {
  /** What has come back to this page with its address; once. */
  returned(): ProviderShown | null;
  /**
   * Lets the person go to the provider. Null where the page itself has left for there, which it does not where it is to
   * `stay`, because of the work in it.
   */
  open(way: ProviderWay, stay: boolean): Promise<Outcome<ProviderShown | null>>;
};

/** What the server is shown of it. */
export type ProviderShown =
  | { path: 'redeem'; body: Omit<ProviderRedeem, 'expected'> }
  | { path: 'token'; body: Omit<ProviderToken, 'expected'> };
