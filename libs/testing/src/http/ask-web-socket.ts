import { request } from 'node:http';

/** Asks a server to open a WebSocket, for a page of another site unless it says otherwise. @returns the status it answers with: 101 is an open one */
export const askWebSocket = (address: string, from: { cookie?: string; origin?: string | undefined } = {}): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13', 'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==', 'sec-websocket-protocol': 'graphql-transport-ws', cookie: from.cookie ?? '' };
    const origin = 'origin' in from ? from.origin : 'https://other.example';
    const asked = request(address, { headers: { ...headers, ...(origin === undefined ? {} : { origin }) } }, (response) => {
      response.resume();
      resolve(response.statusCode!);
    });
    asked.once('upgrade', (response, socket) => {
      socket.destroy();
      resolve(response.statusCode!);
    });
    asked.once('error', reject);
    asked.end();
  });
