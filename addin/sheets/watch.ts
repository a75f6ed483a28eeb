import type { After } from './clock.ts';

/** Milliseconds of quiet after a change before a worksheet is read: a paste or a fill brings a burst of events. */
export const quiet = 150;

/** The watch on a worksheet while a pane shows it. */
export type Watch = {
  /** For the worksheet to call at every change. */
  hear(): void;
  /** Who is told of changes, once there has been quiet. */
  listen(ear: () => void): void;
  /** Takes the way to stop watching a worksheet that was brought up; the one before it is watched no more. */
  hold(stop: () => Promise<void>): void;
  /** Stops watching what is held, which may then be deleted. */
  release(): Promise<void>;
  /** Ends it for good: nobody is told any more, and a worksheet that is brought up too late is let go at once. */
  close(): void;
  isClosed(): boolean;
};

export function createWatch(after: After): Watch {
  let ear = () => {};
  let callOff = () => {};
  let held: (() => Promise<void>) | null = null;
  let closed = false;
  const release = async () => {
    const stop = held;
    held = null;
    callOff();
    await stop?.();
  };
  return {
    hear() {
      callOff();
      if (!closed) callOff = after(quiet, () => ear());
    },
    listen(next) {
      ear = next;
    },
    hold(stop) {
      void release();
      held = stop;
      if (closed) void release();
    },
    release,
    close() {
      closed = true;
      void release();
    },
    isClosed: () => closed,
  };
}
