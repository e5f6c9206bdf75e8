import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** Where clamd listens. */
export interface ScannerAddress {
  host: string;
  port: number;
}

/** Nobody says whether a file is harmful: it is not taken. */
export class ScannerIsDown extends Error {}

const WAIT_MS = 30_000;
const CHUNK = 64 * 1024;

/**
 * Asks clamd about a file before it is kept (`INSTREAM`, as `man clamd` describes it). Where none is configured, nothing
 * is asked; where one is and does not answer, files are not taken.
 */
export class VirusScanner {
  constructor(private readonly address: ScannerAddress | null) {}

  /** @returns the name of what was found, or null. @throws ScannerIsDown where clamd does not say that the file is clean or not */
  async harmIn(content: Buffer): Promise<string | null> {
    if (!this.address) return null;
    const answer = await this.ask(this.address, content).catch((error: unknown) => {
      throw new ScannerIsDown('The virus scanner does not answer', { cause: error });
    });
    if (/^stream: OK$/.test(answer)) return null;
    const found = /^stream: (.+) FOUND$/.exec(answer)?.[1];
    if (!found) throw new ScannerIsDown(`The virus scanner answers “${answer.slice(0, 200)}”`);
    return found;
  }

  private async ask(address: ScannerAddress, content: Buffer): Promise<string> {
    const socket = connect(address);
    socket.setTimeout(WAIT_MS, () => socket.destroy(new Error(`no answer in ${WAIT_MS / 1000} s`)));
    try {
      await once(socket, 'connect');
      const answer = read(socket);
      answer.catch(() => undefined); // it is awaited below, unless sending fails before
      await send(socket, Buffer.from('zINSTREAM\0'));
      for (let at = 0; at < content.length; at += CHUNK) await sendChunk(socket, content.subarray(at, at + CHUNK));
      await sendChunk(socket, Buffer.alloc(0));
      return await answer;
    } finally {
      socket.destroy();
    }
  }
}

/** Each chunk comes after its length; one of no length ends the file. */
const sendChunk = async (socket: Socket, chunk: Buffer): Promise<void> => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length);
  await send(socket, Buffer.concat([length, chunk]));
};

const send = (socket: Socket, bytes: Buffer): Promise<void> => new Promise((resolve, reject) => socket.write(bytes, (error) => (error ? reject(error) : resolve())));

const read = async (socket: Socket): Promise<string> => {
  let answer = '';
  for await (const some of socket as AsyncIterable<Buffer>) {
    answer += some.toString('utf8');
    if (answer.endsWith('\0')) break;
  }
  return answer.replace(/\0.*$/s, '').trim();
};
