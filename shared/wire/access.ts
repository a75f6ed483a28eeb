import { z } from 'zod';

/** Who may call what. */

export const role = z.enum(['district', 'department', 'planning', 'administrator', 'viewer']);
export type Role = z.infer<typeof role>;

/** How far a role reaches: to the whole city, to its own office alone (rules/offices/offices-of.ts), or not at all. */
export type Reach = 'all' | 'own' | 'none';

/** Whose call it is. Where the address names no office, `own` says that the answer keeps to the person's own. */
export type Access = Readonly<Record<Role, Reach>>;

/** Reading what is an office's, or nobody's. */
export const everybody: Access = {
  district: 'own',
  department: 'all',
  planning: 'all',
  administrator: 'all',
  viewer: 'all',
};

/** Filling an office's sheet. */
export const officers: Access = {
  district: 'own',
  department: 'own',
  planning: 'own',
  administrator: 'none',
  viewer: 'none',
};

/** Reading what the districts come to together. */
export const cityReaders: Access = {
  district: 'none',
  department: 'all',
  planning: 'all',
  administrator: 'all',
  viewer: 'all',
};

/** Deciding on what the offices have sent. */
export const reviewers: Access = {
  district: 'none',
  department: 'none',
  planning: 'all',
  administrator: 'none',
  viewer: 'none',
};

/** Preparing what the districts fill: days, registers, targets, drafts of indicators. */
export const keepers: Access = {
  district: 'none',
  department: 'none',
  planning: 'all',
  administrator: 'all',
  viewer: 'none',
};

/** Publishing indicators. */
export const administrators: Access = {
  district: 'none',
  department: 'none',
  planning: 'none',
  administrator: 'all',
  viewer: 'none',
};
