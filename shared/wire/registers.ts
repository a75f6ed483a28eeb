import { z } from 'zod';
import { districts } from '../catalogue/districts.ts';
import type { RegisterEvent } from '../rules/registers/register-change.ts';
import type { RegisterEntry, Roster } from '../terms/register.ts';
import { everybody, keepers } from './access.ts';
import { heavy, wholeTable } from './limits.ts';
import type { Operations } from './operation.ts';
import { parameters } from './parameters.ts';
import { districtRefusal } from './problem.ts';
import { community, districtCode, indicatorCode, periodCode, sheetState, text, windowState, written } from './terms.ts';

/** What crosses the network of districts' registers, and the rosters taken from them. */

export const roster = z.strictObject({
  district: districtCode,
  period: periodCode,
  demo: z.boolean(),
  communities: z.array(community),
}) satisfies z.ZodType<Roster>;

export const registerEntry = z.strictObject({
  code: z.string().max(20),
  name: written.max(400),
  kind: z.string().max(60),
  from: z.iso.date(),
  to: z.iso.date().nullable(),
  mergedInto: z.string().max(20).nullable(),
}) satisfies z.ZodType<RegisterEntry>;

/** A register as it is to be from the first day of a quarter on. */
export const registerProposal = z.strictObject({ effective: periodCode, entries: z.array(registerEntry).max(3_000) });
export type RegisterProposal = z.infer<typeof registerProposal>;

export const registerChangeOrder = z.strictObject({
  ...registerProposal.shape,
  /** Why: a council's decision, a letter's number. */
  reason: written.trim().min(1).max(1_000),
});
export type RegisterChangeOrder = z.infer<typeof registerChangeOrder>;

/** A district's register with its history. */
export const register = z.strictObject({
  district: districtCode,
  /** What If-Match wants; `none` while nothing is stored. */
  id: z.string(),
  demo: z.boolean(),
  entries: z.array(registerEntry),
  /** The quarters from which a change may take effect now, the earliest first. */
  quarters: z.array(periodCode),
  /** The newest first, without what came with the installation. */
  changes: z.array(
    z.strictObject({
      effective: z.iso.date(),
      storedAt: z.iso.datetime(),
      storedBy: z.string(),
      reason: z.string(),
    }),
  ),
});
export type Register = z.infer<typeof register>;

const about = { code: z.string(), name: z.string(), on: z.iso.date() };

const registerEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('added'), ...about }),
  z.strictObject({ kind: z.literal('ended'), ...about }),
  z.strictObject({
    kind: z.literal('merged'),
    ...about,
    into: z.strictObject({ code: z.string(), name: z.string() }),
  }),
  z.strictObject({ kind: z.literal('renamed'), ...about, before: z.string() }),
  z.strictObject({ kind: z.literal('kind-changed'), ...about, before: z.string(), after: z.string() }),
  z.strictObject({ kind: z.literal('withdrawn'), ...about }),
]) satisfies z.ZodType<RegisterEvent>;

/** What a change does to one open sheet. */
export const sheetEffect = z.strictObject({
  indicator: indicatorCode,
  title: text,
  period: periodCode,
  window: windowState,
  state: sheetState,
  revision: z.number().int().nonnegative(),
  before: z.number().int(),
  after: z.number().int(),
  come: z.array(community),
  /** `filled`: the district has begun the row, so that the change cannot be made as long as that stands. */
  go: z.array(z.strictObject({ ...community.shape, filled: z.boolean() })),
});
export type SheetEffect = z.infer<typeof sheetEffect>;

export const registerPreview = z.strictObject({ events: z.array(registerEvent), sheets: z.array(sheetEffect) });
export type RegisterPreview = z.infer<typeof registerPreview>;

/** `unchanged`: this very change had been made before. */
export const registerChanged = z.strictObject({ unchanged: z.boolean(), register });

/** Registers of several districts as they are to be from the first day of one quarter on. */
export const registersProposal = z.strictObject({
  effective: periodCode,
  registers: z
    .array(z.strictObject({ district: districtCode, entries: registerProposal.shape.entries }))
    .min(1)
    .max(districts.length),
});
export type RegistersProposal = z.infer<typeof registersProposal>;

export const registersChangeOrder = z.strictObject({
  effective: periodCode,
  reason: registerChangeOrder.shape.reason,
  registers: z
    .array(
      z.strictObject({
        district: districtCode,
        /** The id of the register that the person has seen; `none` where there was none. */
        seen: z.string().max(100),
        entries: registerProposal.shape.entries,
      }),
    )
    .min(1)
    .max(districts.length),
});
export type RegistersChangeOrder = z.infer<typeof registersChangeOrder>;

/** What a change of several registers does to one district: to how many open sheets, and how many are submitted. */
export const registersPreview = z.strictObject({
  districts: z.array(z.strictObject({ district: districtCode, sheets: z.number().int(), submitted: z.number().int() })),
  /** The districts whose registers cannot be changed so. */
  hindered: z.array(districtRefusal),
});
export type RegistersPreview = z.infer<typeof registersPreview>;

/** `unchanged`: this very change had been made before. */
export const registersChanged = z.strictObject({ unchanged: z.boolean(), districts: z.array(districtCode) });

/** The published list that a new installation can begin with, with codes of the list of kinds. */
export const publishedCommunities = z.strictObject({
  source: text,
  communities: z.array(
    z.strictObject({ district: districtCode, subdistrict: z.string(), name: z.string(), kind: z.string() }),
  ),
});
export type PublishedCommunities = z.infer<typeof publishedCommunities>;

export const registerOperations = {
  readRoster: {
    method: 'get',
    path: '/api/v1/rosters/{district}',
    summary: 'The communities a district is expected to report on in a quarter, by the register in force or another',
    access: everybody,
    asOf: true,
    // By a register that has been in force, as sheets that were accepted by it are laid.
    query: z.strictObject({ period: parameters.period.form, register: z.string().max(100).optional() }),
    answer: roster,
    refusals: ['no-register'],
  },
  readRegister: {
    method: 'get',
    path: '/api/v1/registers/{district}',
    summary: "A district's register with its history, its id as ETag",
    access: everybody,
    asOf: true,
    answer: register,
  },
  previewRegister: {
    method: 'post',
    path: '/api/v1/registers/{district}/preview',
    summary: 'What a change of a register would do, also to open sheets; nothing is stored',
    access: keepers,
    body: registerProposal,
    limits: wholeTable,
    answer: registerPreview,
    refusals: ['unknown-period', 'register-closed', 'register-overtaken', 'register-issues'],
  },
  changeRegister: {
    method: 'put',
    path: '/api/v1/registers/{district}',
    summary: 'Change a register from a quarter on',
    access: keepers,
    ifMatch: 'register',
    body: registerChangeOrder,
    limits: wholeTable,
    answer: registerChanged,
    refusals: [
      ...['unknown-period', 'register-closed', 'register-overtaken', 'register-issues'],
      ...['register-changed', 'register-orphans', 'sheet-moved'],
    ],
  },
  readRegisters: {
    method: 'get',
    path: '/api/v1/registers',
    summary: "Every district's register with its history",
    access: keepers,
    limits: heavy,
    answer: z.strictObject({ registers: z.array(register) }),
  },
  previewRegisters: {
    method: 'post',
    path: '/api/v1/registers/preview',
    summary: 'What a change of several registers would do, district by district; nothing is stored',
    access: keepers,
    body: registersProposal,
    limits: wholeTable,
    answer: registersPreview,
    refusals: ['unknown-period', 'register-closed', 'unknown-district'],
  },
  changeRegisters: {
    method: 'put',
    path: '/api/v1/registers',
    summary: 'Change the registers of several districts from a quarter on: all of them, or none',
    access: keepers,
    body: registersChangeOrder,
    limits: wholeTable,
    answer: registersChanged,
    refusals: ['unknown-period', 'register-closed', 'unknown-district', 'registers-refused', 'sheet-moved'],
  },
  readPublishedCommunities: {
    method: 'get',
    path: '/api/v1/published-communities',
    summary: 'The published list of communities that a new installation can begin with',
    access: keepers,
    limits: heavy,
    answer: publishedCommunities,
  },
} as const satisfies Operations;
