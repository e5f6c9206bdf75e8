/** The port cannot be listened on. The message names the setting and the remedy, and nobody needs to see where it arose. */
export class PortProblem extends Error {
  override readonly name = 'PortProblem';
}

/** @throws PortProblem where it is no port */
export const readPort = (text = '3000'): number => {
  const port = Number(text);
  if (text.trim() !== '' && Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new PortProblem(`PORT is “${text}”: set it to a whole number from 0 to 65535`);
};

/** Why the server cannot listen there; where no setting is to blame, the error as it is. */
export const listenProblem = (error: unknown, port: number): unknown =>
  (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? new PortProblem(`Port ${port} is taken: set PORT to another, or stop what listens there`) : error;
