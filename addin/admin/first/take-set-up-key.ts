/**
 * The key of the first start, from behind the # of the address that the server has printed. It is taken out of the address at
 * once, so that it stays neither in the browser's history nor in a picture of the screen.
 */
export function takeSetUpKey(): string | null {
  if (location.pathname !== '/setup' || location.hash.length < 2) return null;
  const key = decodeURIComponent(location.hash.slice(1));
  history.replaceState(null, '', location.pathname);
  return key;
}
