/** Events that Excel tells of while something is done. */

type Handlers<Event> = { add(handler: (event: Event) => Promise<void>): OfficeExtension.EventHandlerResult<Event> };

export type Heard<Event> = {
  events: Event[];
  /** The first event of those wanted that was told, also before this was called; null when none comes in time. */
  first(isWanted?: (event: Event) => boolean): Promise<Event | null>;
  stop(): void;
};

/** Milliseconds in which Excel tells what has been done. */
const patience = 3_000;

/** Queues the hearing of one kind of event; the caller syncs. */
export function hear<Event>(handlers: Handlers<Event>): Heard<Event> {
  const events: Event[] = [];
  const looks = new Set<() => void>();
  const handler = handlers.add(async (event) => {
    events.push(event);
    for (const look of looks) look();
  });
  return {
    events,
    first: (isWanted = () => true) =>
      new Promise((resolve) => {
        const end = (event: Event | null) => {
          clearTimeout(timer);
          looks.delete(look);
          resolve(event);
        };
        const look = () => {
          const event = events.find(isWanted);
          if (event !== undefined) end(event);
        };
        const timer = setTimeout(() => end(null), patience);
        looks.add(look);
        look();
      }),
    stop: () => handler.remove(),
  };
}
