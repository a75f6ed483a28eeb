import { z } from 'zod';

/** Who may call what. */

export const role = z.enum(['district', 'planning', 'administrator', 'viewer']);
export type Role = z.infer<typeof role>;

/** How far a role reaches: to the whole city, to its own district alone, or not at all. */
export type Reach = 'all' | 'own' | 'none';

/** Whose call it is. Where the address names no district, `own` says that the answer keeps to the person's own. */
export type Access = Readonly<Record<Role, Reach>>;

/** Reading what is a district's, or nobody's. */
export const everybody: Access = { district: 'own', planning: 'all', administrator: 'all', viewer: 'all' };

/** Filling a district's sheet. */
export const officers: Access = { district: 'own', planning: 'none', administrator: 'none', viewer: 'none' };

/** Reading what the districts come to together. */
export const cityReaders: Access = { district: 'none', planning: 'all', administrator: 'all', viewer: 'all' };

/** Deciding on what the districts have sent. */
export const reviewers: Access = { district: 'none', planning: 'all', administrator: 'none', viewer: 'none' };

/** Preparing what the districts fill: days, registers, targets, drafts of indicators. */
export const keepers: Access = { district: 'none', planning: 'all', administrator: 'all', viewer: 'none' };

/** Publishing indicators. */
export const administrators: Access = { district: 'none', planning: 'none', administrator: 'all', viewer: 'none' };
