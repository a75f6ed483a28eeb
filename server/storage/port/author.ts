/** Who stored something: the account, and the name it bore that day. */
export type Author = { username: string; displayName: string };

/** Who has stored what the installation came with. */
export const installation: Author = { username: '', displayName: '' };

/** Who stores something, and when. */
export type Stamp = { by: Author; at: string };
