/** As Node names the end of a request before its last byte. */
const OF_LINES = ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ECONNABORTED', 'EPIPE'];

/** Whether what was sent broke off; anything else, such as a full disk, is a fault of ours that its sender and the log hear of. */
export const lineWent = (error: unknown): boolean => {
  const { code = '', syscall } = (error ?? {}) as NodeJS.ErrnoException;
  return OF_LINES.includes(code) && syscall === undefined; // a disk names its call, and may be far away
};
