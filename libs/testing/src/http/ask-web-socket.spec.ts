import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from '@jest/globals';
import { askWebSocket } from './ask-web-socket.ts';

it('notices a server that opens a WebSocket to any site', async () => {
  const server = createServer().on('upgrade', (_, socket) => socket.end('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n'));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  expect(await askWebSocket(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)).toBe(101);
  server.close();
});
