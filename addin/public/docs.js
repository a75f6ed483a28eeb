/**
 * Puts the API's documentation in the place of a page that says where to sign in: for whoever is signed in on this
 * computer, by the token that board and pane have kept here (addin/sync/session.ts).
 */
(async function docs() {
  const token = localStorage.getItem('traimat.token');
  if (token === null) return;
  const answer = await fetch('/docs', { headers: { Authorization: `Bearer ${token}` } });
  if (!answer.ok) return;
  const page = await answer.text();
  document.open();
  document.write(page);
  document.close();
})();
