/** Why the server cannot listen, with the remedy, where a setting is to blame; otherwise the error as it is. */
export const listenProblem = (error: unknown, port: number): unknown => {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return new Error(`Port ${port} is taken: set PORT to another, or stop what listens there`, { cause: error });
  return error;
};
