/** Errors as Excel answers them to an add-in: a code it may branch on, and the API that raised it. */

export class ExcelError extends Error {
  readonly code: string;
  location: string | undefined;

  constructor(code: string, message: string, location?: string) {
    super(message);
    this.code = code;
    this.location = location;
  }
}

/** Not Excel's answer but the workbench's own: it lacks something, or broke. The page says it aloud. */
export class WorkbenchError extends ExcelError {}

export function itemNotFound(what = "The requested resource doesn't exist."): ExcelError {
  return new ExcelError('ItemNotFound', what);
}

export function invalidArgument(why = 'The argument is invalid or missing or has an incorrect format.'): ExcelError {
  return new ExcelError('InvalidArgument', why);
}

export function accessDenied(): ExcelError {
  return new ExcelError(
    'AccessDenied',
    "You can't perform the requested operation: the cell or worksheet is protected.",
  );
}

/** Never a silent no-op: what the workbench lacks says so by its full name. */
export function notInWorkbench(api: string): ExcelError {
  return new WorkbenchError('NotImplemented', `${api} is not in the workbench`, api);
}
