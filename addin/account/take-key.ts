/** The page that a one-time address opens: `/enter#KEY`. */
const enterPage = '/enter';

/**
 * The key of a one-time address; null where the page is opened without one. It stands behind the #, which no server and no
 * log sees, and is taken out of the address, so that it is not mailed on with it or found among the pages visited.
 */
export function takeKey({ location, history }: Pick<Window, 'location' | 'history'>): string | null {
  if (location.pathname !== enterPage || location.hash.length < 2) return null;
  const key = location.hash.slice(1);
  history.replaceState(history.state, '', location.pathname);
  return key;
}
