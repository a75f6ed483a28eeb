/**
 * The keyboard between pane and grid, as office.js has it (`OSF.AgaveHostAction` in excel-web-16.00.js): the pane tells that the person
 * leaves it, the host that they come. office.js itself catches Tab, Escape, F2 and Ctrl+F6 in the pane.
 */

const ENTER = { CtrlF6In: 4, TabIn: 11, TabInShift: 12 } as const;

/** CtrlF6Exit(Shift), TabExit(Shift), EscExit, F2Exit, and that there was nothing in the pane to take the focus. */
const EXITS: readonly unknown[] = [5, 6, 13, 14, 15, 16, 17, 18];

export type PaneEntry = keyof typeof ENTER;

/** Whether a pane's notice to its host, `[app, action, …]`, says that the person has left it. */
export function isExit(notice: unknown): boolean {
  return Array.isArray(notice) && EXITS.includes(notice[1]);
}

/** What tells the pane to take the focus: a request to office.js, in the conversation that it keeps for notices. */
export function entryRequest(conversation: string, entry: PaneEntry): Record<string, unknown> {
  return {
    _messageType: 0,
    _actionName: 'Office_notifyAgave',
    _conversationId: `${conversation}_ntf`,
    _correlationId: crypto.randomUUID(),
    _origin: location.href,
    _data: [ENTER[entry]],
    _actionType: 0,
    _serializerVersion: 1,
  };
}
