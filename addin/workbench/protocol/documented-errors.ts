/**
 * Every error that Microsoft documents for an add-in in Excel, with what its message says: the page “Error handling with the
 * application-specific JavaScript APIs”, `Excel.ErrorCodes` and `OfficeExtension.ErrorCodes` of the typings, and what office.js itself
 * makes of the host's numbers. An add-in may meet any of them at any call.
 */
export const documentedErrors = {
  AccessDenied: 'You cannot perform the requested operation.',
  ActivityLimitReached: 'Activity limit has been reached.',
  ApiNotAvailable: 'The requested API is not available.',
  ApiNotFound: 'The API you are trying to use could not be found.',
  BadPassword: 'The password you supplied is incorrect.',
  CannotRegisterEvent: 'The event handler cannot be registered.',
  Conflict: 'Request could not be processed because of a conflict.',
  ConnectionFailure: 'The request failed on its way to the server.',
  ContentLengthRequired: 'A Content-length HTTP header is missing.',
  DirtySupportingFormula: 'A supporting formula has not been calculated.',
  EmptyChartSeries: 'The attempted operation failed because the chart series is empty.',
  FilteredRangeConflict: 'The attempted operation causes a conflict with a filtered range.',
  FormulaLengthExceedsLimit: 'The bytecode of the applied formula exceeds the maximum length limit.',
  GeneralException: 'There was an internal error while processing the request.',
  HostRestartNeeded: 'The Office application needs to be restarted.',
  InactiveWorkbook:
    'The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidBinding: 'This object binding is no longer valid due to previous updates.',
  InvalidObjectPath: "The object path isn't working for what you're trying to do.",
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidOrTimedOutSession: 'Your Office Online session has expired or is invalid.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidRequest: 'Cannot process the request.',
  InvalidRequestContext: 'Cannot use the object across different request contexts.',
  InvalidRibbonDefinition: 'Office has been given an invalid ribbon definition.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MemoryLimitReached: 'The memory limit has been reached. Your action could not be completed.',
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  NotImplemented: "The requested feature isn't implemented.",
  OpenWorkbookLinksBlocked:
    "The operation failed because the user hasn't granted permission to open external workbook links.",
  OperationCellsExceedLimit: 'The attempted operation affects more than the limit of 33554000 cells.',
  PivotTableRangeConflict: 'The attempted operation causes a conflict with a PivotTable range.',
  PowerQueryRefreshResourceChallenge: 'The data source asks for credentials.',
  PropertyNotLoaded: 'The property is not available.',
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  RangeImageExceedsLimit: 'The image of the range exceeds the limit.',
  RefreshWorkbookLinksBlocked:
    "The operation failed because the user hasn't granted permission to refresh external workbook links.",
  RequestAborted: 'The request was aborted during run time.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  RunMustReturnPromise: 'The batch function passed to the ".run" method did not return a promise.',
  ServiceNotAvailable: 'The service is unavailable.',
  Timeout: 'The operation has timed out.',
  Unauthenticated: 'Required authentication information is either missing or invalid.',
  UndoNotSupported: 'The JavaScript API request failed due to lack of support for the undo operation.',
  UnsupportedFeature: 'The operation failed because the source worksheet contains one or more unsupported features.',
  UnsupportedFillType: 'The fill type is not supported.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
  UnsupportedSheet: 'This sheet type does not support this operation, since it is a Macro or Chart sheet.',
  ValueNotLoaded: 'The value of the result object has not been loaded yet.',
  WriteNotSupportedWhenModalDialogOpen: 'Write is not supported when a modal dialog is open.',
} as const;

export type DocumentedError = keyof typeof documentedErrors;

/**
 * What the host answers by a number for the whole batch, not by a code at the call: office.js makes the code of it
 * (`buildResponseOnError` in excel-web-16.00.js).
 */
const numbers: Partial<Record<string, number>> = {
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

export function hostNumber(code: string): number | undefined {
  return numbers[code];
}
