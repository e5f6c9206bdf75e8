import { connect } from 'node:net';
import type { TestClient } from './test-client.ts';

const TUS = { 'tus-resumable': '1.0.0' };

export interface TusAnswer {
  status: number;
  offset: number | null;
  body: any;
  headers: Headers;
}

/** Speaks the tus protocol as one person, a request at a time. */
export class TusClient {
  constructor(
    private readonly url: string,
    private readonly client: TestClient,
  ) {}

  begin(name: string, size: number | string, headers: Record<string, string> = TUS): Promise<TusAnswer> {
    return this.ask('POST', '/uploads/unfinished', { ...headers, 'upload-length': `${size}`, 'upload-metadata': `filename ${Buffer.from(name).toString('base64')}` });
  }

  /** @returns the id of what was begun */
  async begun(name: string, size: number): Promise<string> {
    const { status, headers, body } = await this.begin(name, size);
    if (status !== 201) throw new Error(JSON.stringify(body));
    return headers.get('location')!.split('/').at(-1)!;
  }

  standing(id: string): Promise<TusAnswer> {
    return this.ask('HEAD', `/uploads/unfinished/${id}`, TUS);
  }

  send(id: string, offset: number | string, content: Buffer, headers: Record<string, string> = {}): Promise<TusAnswer> {
    return this.ask('PATCH', `/uploads/unfinished/${id}`, { ...TUS, 'upload-offset': `${offset}`, 'content-type': 'application/offset+octet-stream', ...headers }, content);
  }

  cancel(id: string): Promise<TusAnswer> {
    return this.ask('DELETE', `/uploads/unfinished/${id}`, TUS);
  }

  /**
   * Announces all of `content`, sends so much of it, and ends the connection.
   * @param came whether what was sent has come: a connection that ends sooner takes along what waits in it
   */
  async cut(id: string, offset: number, content: Buffer, after: number, came: () => boolean): Promise<void> {
    const { hostname, port } = new URL(this.url);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    const head = { host: hostname, ...TUS, 'upload-offset': `${offset}`, 'content-type': 'application/offset+octet-stream', 'content-length': `${content.length}`, ...this.client.headers() };
    socket.write(`PATCH /uploads/unfinished/${id} HTTP/1.1\r\n${Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`);
    await new Promise<void>((resolve) => socket.write(content.subarray(0, after), () => resolve()));
    for (let tries = 0; !came() && tries < 200; tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
  }

  private async ask(method: string, path: string, headers: Record<string, string>, body?: Buffer): Promise<TusAnswer> {
    const response = await fetch(`${this.url}${path}`, { method, headers: { ...this.client.headers(), ...headers }, ...(body ? { body: new Uint8Array(body) } : {}) });
    const text = await response.text();
    const offset = response.headers.get('upload-offset');
    return { status: response.status, offset: offset === null ? null : Number(offset), body: text ? JSON.parse(text) : null, headers: response.headers };
  }
}
