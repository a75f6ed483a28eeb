/** How the workbench can be told to misbehave as Excel does. Switched from the page, the address (`?roundTrip=300`) or the driver. */

export type Conditions = {
  /** 5 MB for a request and for a response, as Excel on the web: errors 5103 and 5104. */
  payloadLimit: boolean;
  /** Excel on the web raises no onChanged for a choice from a drop-down (office-js#4066); on = as Excel on the desktop. */
  dropDownEvents: boolean;
  /** As if a person had a cell open: a sync fails unless it was told to wait (delayForCellEdit). */
  cellEditMode: boolean;
  /** Milliseconds added to every batch. */
  roundTrip: number;
};

export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

const USUAL: Conditions = { payloadLimit: true, dropDownEvents: false, cellEditMode: false, roundTrip: 0 };

export class ConditionSwitches {
  #now: Conditions;
  #listeners = new Set<() => void>();

  constructor(query: URLSearchParams) {
    const flag = (name: 'payloadLimit' | 'dropDownEvents' | 'cellEditMode') => {
      const given = query.get(name);
      return given === null ? USUAL[name] : given !== '0' && given !== 'false';
    };
    this.#now = {
      payloadLimit: flag('payloadLimit'),
      dropDownEvents: flag('dropDownEvents'),
      cellEditMode: flag('cellEditMode'),
      roundTrip: Number(query.get('roundTrip')) || 0,
    };
  }

  get now(): Conditions {
    return this.#now;
  }

  set(change: Partial<Conditions>): void {
    this.#now = { ...this.#now, ...change };
    for (const listener of this.#listeners) listener();
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Resolves once no cell is being edited. */
  async editEnded(isEditing: () => boolean): Promise<void> {
    while (this.#now.cellEditMode || isEditing()) await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
