import { type AddressInfo, createServer, type Socket } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterAll } from 'vitest';
import type { SmtpServer } from '../../../server/mail/mail-settings.ts';

/** A letter as it has arrived: parsed, and letter for letter. */
export type Arrived = { to: string[]; parsed: ParsedMail; raw: string };

/**
 * A real SMTP server on this machine that keeps what it is given. `answers`: what it
 * says to an address instead of yes.
 */
export async function openMailServer(options: SMTPServerOptions = {}, host = '127.0.0.1') {
  const arrived: Arrived[] = [];
  const answers = new Map<string, { code: number; message: string }>();
  const asked: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    closeTimeout: 100,
    onRcptTo({ address }, _session, callback) {
      asked.push(address);
      const answer = answers.get(address);
      callback(answer ? Object.assign(new Error(answer.message), { responseCode: answer.code }) : null);
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const raw = Buffer.concat(chunks);
        const to = session.envelope.rcptTo.map(({ address }) => address);
        arrived.push({ to, parsed: await simpleParser(raw), raw: raw.toString('latin1') });
        callback(null);
      });
    },
    ...options,
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.server.address() as AddressInfo;
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const address: SmtpServer = { host: '127.0.0.1', port, secure: false, login: null };
  return { address, arrived, answers, asked, close: () => new Promise<void>((done) => server.close(() => done())) };
}

/** Something that takes connections and then does only what `onConnection` does. */
export async function openSilentServer(onConnection: (socket: Socket) => void = () => {}): Promise<SmtpServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    onConnection(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { host: '127.0.0.1', port, secure: false, login: null };
}
