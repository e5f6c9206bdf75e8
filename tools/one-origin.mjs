import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** Settings of an API that only the web app before it is to reach; browsers know the web app's address. */
export const apiBehindWeb = async () => {
  const port = process.env.PORT && process.env.PORT !== '0' ? process.env.PORT : process.env.PORT === '0' ? await freePort() : '3000';
  const publicUrl = process.env.PUBLIC_URL || `http://localhost:${port}`;
  return { quiet: true, port, env: { PORT: '0', HOST: '127.0.0.1', PUBLIC_URL: publicUrl } };
};

/** Settings of the web app before that API. Its secret protects forms alone and tells nothing of the installation's. */
export const webBefore = (api, { port }, folder) => {
  const secret = process.env.WAYMARK_SECRET ?? readFileSync(join(folder, 'secret'), 'utf8').trim();
  return { env: { NODE_ENV: 'production', PORT: port, API_URL: api, WEB_SECRET: createHmac('sha256', secret).update('forms of the web app').digest('base64url') } };
};

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(String(port)));
    });
  });
