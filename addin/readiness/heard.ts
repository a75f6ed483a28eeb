/** Events that Excel tells of while something is done. */

type Handlers<Event> = { add(handler: (event: Event) => Promise<void>): OfficeExtension.EventHandlerResult<Event> };

export type Heard<Event> = {
  events: Event[];
  /** The first event that was told, also before this was called; null when none comes in time. */
  first(): Promise<Event | null>;
  stop(): void;
};

/** Milliseconds in which Excel tells what has been done. */
const patience = 3_000;

/** Queues the hearing of one kind of event; the caller syncs. */
export function hear<Event>(handlers: Handlers<Event>): Heard<Event> {
  const events: Event[] = [];
  let told: (event: Event) => void = () => {};
  const first = new Promise<Event>((resolve) => {
    told = resolve;
  });
  const handler = handlers.add(async (event) => {
    events.push(event);
    told(event);
  });
  return {
    events,
    first: () => Promise.race([first, inTime()]),
    stop: () => handler.remove(),
  };
}

function inTime(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), patience));
}
