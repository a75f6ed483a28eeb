import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail server on this machine that takes its time over each letter, as those of service do. */
export type SlowPost = { url: string; letters: ParsedMail[]; close: () => Promise<void> };

export async function openSlowPost(milliseconds: number): Promise<SlowPost> {
  const letters: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    closeTimeout: 100,
    onData: async (stream, _session, taken) => {
      letters.push(await simpleParser(stream));
      setTimeout(taken, milliseconds);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
