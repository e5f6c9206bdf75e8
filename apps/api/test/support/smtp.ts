import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Received {
  from: string;
  to: string[];
  /** Headers and body, as they came. */
  raw: string;
}

export interface Smtp {
  port: number;
  received: Received[];
  /** Addresses that are answered with 550. */
  refused: Set<string>;
  /** Whether it answers to a mail at all, and takes its sender. */
  ways: { silent: boolean; refusesSender: boolean };
  close(): Promise<void>;
}

/** A real mail server on a free port of this machine. */
export const smtpServer = async (port = 0): Promise<Smtp> => {
  const received: Received[] = [];
  const refused = new Set<string>();
  const ways = { silent: false, refusesSender: false };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onMailFrom: (_, __, done) => (ways.silent ? undefined : done(ways.refusesSender ? Object.assign(new Error('who are you'), { responseCode: 550 }) : null)),
    onRcptTo: ({ address }, _, done) => done(refused.has(address) ? Object.assign(new Error(`no such box ${address}`), { responseCode: 550 }) : null),
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push({ from: envelope.mailFrom ? envelope.mailFrom.address : '', to: envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks).toString('utf8') });
        done();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return { port: (server.server.address() as AddressInfo).port, received, refused, ways, close: () => new Promise((ended) => server.close(() => ended())) };
};
