import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface Line {
  /** A proxy (SOCKS 5) through which a browser comes to the product, at the address that is the product's own. */
  proxy: string;
  /** Ends every connection at once, in the middle of whatever it carries, and takes no other. */
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

/** A line to the product that can be cut, as a cable is. */
export const lineTo = async (product: string): Promise<Line> => {
  const { hostname, port } = new URL(product);
  const open = new Set<Socket>();
  let whole = true;
  const server = createServer((near) => {
    open.add(near);
    near.on('error', () => undefined).on('close', () => open.delete(near));
    if (whole) void join(near, () => connect(Number(port), hostname)).catch(() => near.destroy());
    else near.destroy();
  });
  const end = (): void => open.forEach((one) => one.destroy());
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    proxy: `socks5://127.0.0.1:${(server.address() as { port: number }).port}`,
    cut: () => {
      whole = false;
      end();
    },
    mend: () => void (whole = true),
    close: async () => {
      end();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

/** RFC 1928, without a password; wherever the browser wants to go, it comes to the product. */
const join = async (near: Socket, reach: () => Socket): Promise<void> => {
  await once(near, 'data');
  near.write(Buffer.from([5, 0]));
  await once(near, 'data');
  const far = reach();
  near.on('close', () => far.destroy());
  far.on('error', () => undefined).on('close', () => near.destroy());
  near.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]));
  near.pipe(far).pipe(near);
};
