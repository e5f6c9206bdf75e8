import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ScannerIsDown, VirusScanner } from './virus-scanner.ts';

/** The test file of the European Institute for Computer Antivirus Research, in two pieces: scanners know it whole. */
const TEST_FILE = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

let server: Server | undefined;
afterEach(() => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())));

/** Speaks as clamd does: reads a whole stream by its lengths, then answers. */
const listening = async (answer: (content: Buffer) => string): Promise<VirusScanner> => {
  server = createServer((socket) => {
    let got = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (some) => {
      got = Buffer.concat([got, some]);
      if (!got.toString('latin1').startsWith('zINSTREAM\0')) return socket.destroy();
      const content: Buffer[] = [];
      for (let at = 10; at + 4 <= got.length; ) {
        const length = got.readUInt32BE(at);
        if (length === 0) return socket.end(`${answer(Buffer.concat(content))}\0`);
        content.push(got.subarray(at + 4, at + 4 + length));
        at += 4 + length;
      }
    });
  });
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  return new VirusScanner({ host: '127.0.0.1', port: (server.address() as { port: number }).port });
};
const knowing = (content: Buffer): string => (content.includes(TEST_FILE) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK');

describe('the virus scanner', () => {
  it('says what it finds, and lets through what it knows no harm of, however long', async () => {
    const scanner = await listening(knowing);
    expect(await scanner.harmIn(Buffer.from(TEST_FILE))).toBe('Eicar-Test-Signature');
    expect(await scanner.harmIn(Buffer.alloc(300_000, 'x'))).toBeNull();
    expect(await scanner.harmIn(Buffer.concat([Buffer.alloc(200_000), Buffer.from(TEST_FILE)]))).toBe('Eicar-Test-Signature');
  });

  it('sends every byte in its order', async () => {
    const content = Buffer.from(Array.from({ length: 200_001 }, (_, index) => index % 251));
    const scanner = await listening((got) => (got.equals(content) ? 'stream: OK' : 'stream: other bytes FOUND'));
    expect(await scanner.harmIn(content)).toBeNull();
  });

  it.each(['INSTREAM size limit exceeded. ERROR', '', 'stream: OK stream: FOUND nothing', 'UNKNOWN COMMAND'])('that answers “%s” says nothing of the file', async (answer) => {
    await expect((await listening(() => answer)).harmIn(Buffer.from('a'))).rejects.toThrow(ScannerIsDown);
  });

  it('that is not there, or goes away, says nothing of the file', async () => {
    await expect(new VirusScanner({ host: '127.0.0.1', port: 1 }).harmIn(Buffer.from('a'))).rejects.toThrow(ScannerIsDown);
    server = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
    await expect(new VirusScanner({ host: '127.0.0.1', port: (server.address() as { port: number }).port }).harmIn(Buffer.from('a'))).rejects.toThrow(ScannerIsDown);
  });

  it('is not asked where none is configured', async () => expect(await new VirusScanner(null).harmIn(Buffer.from(TEST_FILE))).toBeNull());
});
