/**
 * One pane: the iframe's address, the postMessage conversation the real office.js leads, its batches and its events
 * (PROTOCOL.md). When the iframe goes, the connection and all its handlers go with it.
 */

import type { ConditionSwitches, Conditions } from '../conditions.ts';
import { PAYLOAD_LIMIT } from '../conditions.ts';
import type { WorkbookDocument } from '../document/document.ts';
import { ExcelError } from '../document/excel-error.ts';
import type { HostEvent } from '../document/workbook-model.ts';
import { paneEvents } from '../objects/pane-events.ts';
import { type Desk, Session } from '../objects/session.ts';
import { workbook } from '../objects/workbook.ts';
import { type BatchRequest, type BatchResponse, failedBatch, isInternal, runBatch } from './batch.ts';
import type { BatchCount } from './counters.ts';
import { hostNumber } from './documented-errors.ts';
import type { NextFailures } from './next-failures.ts';
import { entryRequest, isExit, type PaneEntry } from './pane-focus.ts';
import { teachUndoGroups, undoGroupOf } from './undo-groups.ts';

const APP_ID = 'traimat-workbench';
const DISPATCH = { saveSettings: 76, richApi: 93, richApiMessage: 33, command: 39 };
/** OSF.DDA.ErrorCodeManager's `ooeSettingsCannotSave`: “Settings cannot be saved.” */
const SETTINGS_CANNOT_SAVE = 4001;
const REQUEST_FLAGS = 6;
const BODY = 4;
const DELAY_FOR_CELL_EDIT = 64;

type Message = {
  _messageType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: string;
  _origin: string;
  _data?: Call | unknown[] | null;
  _actionType: number;
};

export type PaneHost = {
  desk: Desk;
  conditions: ConditionSwitches;
  failures: NextFailures;
  count(batch: BatchCount): void;
  /** Something the workbench lacks was asked for: the page shows it until it is put away. */
  loud(message: string): void;
  isEditing(): boolean;
  /** The person has left the pane by a key. */
  paneLeft(): void;
};

export class PaneConnection {
  readonly conversation = `wb${crypto.randomUUID()}`;
  readonly session: Session;
  readonly #host: PaneHost;
  readonly #frame: HTMLIFrameElement;
  #eventMessage: Message | undefined;
  #queue: Promise<void> = Promise.resolve();
  #closed = false;
  /** Told once the batch is answered that it happened in. */
  #happened: HostEvent[] = [];

  constructor(host: PaneHost, frame: HTMLIFrameElement) {
    this.#host = host;
    this.#frame = frame;
    this.session = new Session(host.desk, (session) => workbook(null, session));
    window.addEventListener('message', this.#hear);
  }

  /** `_xdm_Info` must come last. */
  address(page: string): string {
    const correlation = crypto.randomUUID();
    const info = `_host_Info=Excel$Web$16.01$th-th$${correlation}$$$0#&_serializer_version=1`;
    return `${page}${page.includes('?') ? '&' : '?'}${info}&_xdm_Info=${this.conversation}|${APP_ID}|${location.origin}`;
  }

  close(): void {
    this.#closed = true;
    window.removeEventListener('message', this.#hear);
  }

  /** Resolves when the batches received so far are answered. */
  idle(): Promise<void> {
    return this.#queue;
  }

  /** The keyboard comes into the pane. */
  enter(entry: PaneEntry): void {
    this.#post(entryRequest(this.conversation, entry));
  }

  tell(event: HostEvent): void {
    const message = this.#eventMessage;
    if (!message || this.#closed) return;
    for (const { type, targetId, args } of paneEvents(this.session, event)) {
      this.#answer(
        message,
        { ArrayData: [[65_536, type, targetId, JSON.stringify(args), crypto.randomUUID(), false]] },
        1,
      );
    }
  }

  readonly #hear = (event: MessageEvent<unknown>): void => {
    if (event.source !== this.#frame.contentWindow || event.origin !== location.origin) return;
    const message = parse(event.data);
    if (message?._messageType !== 0 || message._conversationId !== this.conversation) return;
    teachUndoGroups(this.#frame.contentWindow);
    void this.#dispatch(message);
  };

  async #dispatch(message: Message): Promise<void> {
    const dispatchId = callOf(message).DdaMethod?.DispatchId;
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return this.#answer(message, appContext(this.session.model.document, this.#host.conditions.now));
      case 'ContextActivationManager_notifyHost':
        if (isExit(message._data)) this.#host.paneLeft();
        return this.#answer(message, { Error: 0 });
      case 'executeMethod':
        if (dispatchId === DISPATCH.richApi) return this.#enqueue(message);
        if (dispatchId === DISPATCH.saveSettings) return this.#saveSettings(message);
        this.#host.loud(`Office method ${dispatchId} is not in the workbench`);
        // 5001: internal error; office.js hands it to the caller.
        return this.#answer(message, { Error: 5001 });
      // Escape in the pane: office.js puts a dialog's notice away, also where there is none.
      case 'dialogNotificationShown':
      case 'richApiMessage':
      case 'appCommandInvoked':
        if (message._actionName === 'richApiMessage' && message._actionType === 1) this.#eventMessage = message;
        return this.#answer(message, { Error: 0 });
      default:
        if (message._actionType !== 0) {
          // Events of Office's older API: registered, but nothing here raises them.
          this.#host.loud(`Office event "${message._actionName}" (${dispatchId}) is not in the workbench`);
          return this.#answer(message, { Error: 5001 });
        }
        this.#host.loud(`Office action "${message._actionName}" is not in the workbench`);
        return this.#answer(message, { Error: 5001 });
    }
  }

  /** All of the add-in's settings at once: what is not among them is gone. */
  #saveSettings(message: Message): void {
    const isEditable = this.#host.conditions.now.opened === 'editable';
    if (isEditable) {
      this.session.model.document.paneSettings = Object.fromEntries(
        callOf(message).DdaSettingsMethod?.Properties ?? [],
      );
    }
    this.#answer(message, { Error: isEditable ? 0 : SETTINGS_CANNOT_SAVE });
  }

  /** Batches are answered one after another, as Excel does. */
  #enqueue(message: Message): void {
    this.#queue = this.#queue
      .then(() => this.#batch(message))
      .finally(() => {
        const happened = this.#happened;
        this.#happened = [];
        for (const event of happened) this.session.model.onEvent(event);
      });
  }

  async #batch(message: Message): Promise<void> {
    const started = performance.now();
    const { conditions } = this.#host;
    const parts = callOf(message).ArrayData ?? [];
    const body = String(parts[BODY] ?? '{}');
    const flags = Number(parts[REQUEST_FLAGS] ?? 0);
    const requestBytes = bytes(body);
    const request = JSON.parse(body) as BatchRequest;
    if (conditions.now.roundTrip > 0) await new Promise((resolve) => setTimeout(resolve, conditions.now.roundTrip));
    if (this.#closed) return;
    if (conditions.now.payloadLimit && requestBytes > PAYLOAD_LIMIT) {
      this.#host.count({ actions: request.Actions?.length ?? 0, requestBytes, responseBytes: 0, milliseconds: 0 });
      return this.#answer(message, { Version: 1, Error: hostNumber('RequestPayloadSizeLimitExceeded') });
    }
    const internal = isInternal(request);
    const response = await this.#execute(request, internal, flags);
    const text = JSON.stringify(response);
    const responseBytes = bytes(text);
    if (!internal) {
      const milliseconds = Math.round(performance.now() - started);
      this.#host.count({ actions: request.Actions?.length ?? 0, requestBytes, responseBytes, milliseconds });
    }
    if (conditions.now.payloadLimit && responseBytes > PAYLOAD_LIMIT) {
      return this.#answer(message, { Version: 1, Error: hostNumber('ResponsePayloadSizeLimitExceeded') });
    }
    const number = response.Error && hostNumber(response.Error.Code);
    if (number !== undefined) return this.#answer(message, { Version: 1, Error: number });
    this.#answer(message, { Version: 1, Error: 0, Data: [200, [], text] });
  }

  async #execute(request: BatchRequest, internal: boolean, flags: number): Promise<BatchResponse> {
    const { conditions } = this.#host;
    const editing = () => this.#host.isEditing();
    if (!internal && (conditions.now.cellEditMode || editing())) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return inCellEditMode();
      await conditions.editEnded(editing);
    }
    const report = (error: ExcelError) => this.#host.loud(error.message);
    const happened = (events: HostEvent[]) => this.#happened.push(...events);
    const host = { failures: this.#host.failures, undoGroup: undoGroupOf(flags), happened, report };
    return runBatch(this.session, request, host).catch((error: unknown) => failedBatch(error, report));
  }

  #answer(message: Message, data: unknown, responseType = 0): void {
    this.#post({
      _messageType: 1,
      _actionName: message._actionName,
      _conversationId: message._conversationId,
      _correlationId: message._correlationId,
      _origin: location.href,
      _data: data,
      _actionType: message._actionType,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    });
  }

  #post(message: Record<string, unknown>): void {
    this.#frame.contentWindow?.postMessage(JSON.stringify(message), location.origin);
  }
}

type Call = {
  DdaMethod?: { DispatchId?: number };
  ArrayData?: unknown[];
  DdaSettingsMethod?: { Properties?: [name: string, json: string][] };
};

function callOf({ _data }: Message): Call {
  return Array.isArray(_data) ? {} : (_data ?? {});
}

function parse(data: unknown): Message | null {
  if (typeof data !== 'string' || !data.startsWith('{')) return null;
  try {
    return JSON.parse(data) as Message;
  } catch {
    // Not ours: other scripts post messages, too.
    return null;
  }
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

function inCellEditMode(): BatchResponse {
  const message =
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.';
  const error = new ExcelError('InvalidOperationInCellEditMode', message);
  return { Results: [], Error: { Code: error.code, Message: error.message, ActionIndex: 0, Location: '' } };
}

function appContext(
  { title, paneSettings = {} }: WorkbookDocument,
  { excelApi, opened }: Conditions,
): Record<string, unknown> {
  return {
    _id: APP_ID,
    _appName: 16,
    _appVersion: '16.01',
    _appUILocale: 'th-TH',
    _dataLocale: 'th-TH',
    _docUrl: `${location.origin}/${encodeURIComponent(title)}.xlsx`,
    // OSF.ClientMode: what `Office.context.document.mode` comes from.
    _clientMode: opened === 'editable' ? 1 : 0,
    _settings: Object.entries(paneSettings),
    _reason: 'inserted',
    _osfControlType: 0,
    _eToken: '',
    _correlationId: crypto.randomUUID(),
    _appInstanceId: crypto.randomUUID(),
    _requirementMatrix: JSON.stringify({
      ExcelApi: excelApi,
      ExcelApiOnline: '1.1',
      DelayForCellEdit: '1.1',
      AddinCommands: '1.1',
      SharedRuntime: '1.1',
      DialogApi: '1.1',
    }),
    _hostFullVersion: '16.0.18000.10000',
    // What office.js asks before it opens a dialog, where it puts it, and whom it trusts in one.
    _addinName: 'ไตรมาส',
    _appDomains: [location.origin],
    _clientWindowWidth: window.innerWidth,
    _clientWindowHeight: window.innerHeight,
    _appMinorVersion: 0,
  };
}
