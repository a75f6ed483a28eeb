/** The protection of worksheets. Lifting it for a write is cover.ts's alone. */

/**
 * Filtering and sizing stay free; what may be typed in is unlocked cell by cell. No password: this is no secret. Sorting is
 * not offered: Excel sorts no locked cell, whatever is allowed (office-js#2135).
 */
const own: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
};

/** Queues the protection of a worksheet that is laid now, and so has none yet. */
export function protect({ protection }: Excel.Worksheet, options = own): void {
  protection.protect(options);
}

/**
 * Queues the reading of whether a worksheet is still protected as it was laid; after the caller's sync it tells. Who writes
 * on a locked worksheet lifts that first, and who protects it anew, with a password or without, does so in another way.
 */
export function requestAsLaid({ protection }: Excel.Worksheet): () => boolean {
  protection.load('protected, options');
  return () =>
    protection.protected &&
    Object.entries(own).every(([option, allowed]) => protection.options[option as keyof typeof own] === allowed);
}

/** A worksheet's protection as it was found; all but `request` queue, or tell after the caller's sync. */
export type Protection = {
  request(): void;
  isOn(): boolean;
  lift(): void;
  /** As it was found; ours where it was none. */
  putBack(): void;
};

/**
 * Queues the reading of a worksheet's protection. Excel fails where it is told to protect what is protected, or to unprotect
 * what is not (office-js#6784), so nothing is lifted or put back that was not read before.
 */
export function requestProtection({ protection }: Excel.Worksheet): Protection {
  const request = () => void protection.load('protected, options');
  request();
  let found: Excel.WorksheetProtectionOptions | null = null;
  return {
    request,
    isOn: () => protection.protected,
    lift() {
      found = protection.options;
      protection.unprotect();
    },
    putBack() {
      protection.protect(found ?? own);
    },
  };
}
