/** Somebody at a provider: who says it, and of whom. */
export type ProviderKey = { issuer: string; subject: string };
