import { connect } from 'node:net';

/** Sends an upgrade as it is, and does not end the connection. @returns what came before the server ended it, or null where it did not within so many milliseconds */
export const rawUpgrade = (port: number, target: string, most = 3_000, more = ''): Promise<string | null> =>
  new Promise((resolve) => {
    let text = '';
    let writes: NodeJS.Timeout | undefined;
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    const patience = setTimeout(() => done(null), most);
    const done = (answer: string | null): void => {
      clearTimeout(patience);
      clearInterval(writes);
      socket.destroy();
      resolve(answer);
    };
    socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
    socket.on('error', () => done(text));
    socket.on('close', () => done(text));
    socket.on('end', () => void (writes = setInterval(() => socket.write('x'), 50))); // a connection that is only half ended takes it, one that is gone does not
    socket.write(`GET ${target} HTTP/1.1\r\nHost: here\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n${more}\r\n`);
  });
