/** Longest subject of a thread, in characters. */
export const SUBJECT_LIMIT = 200;

/** Longest message, in characters. */
export const MESSAGE_LIMIT = 10_000;

/** Most files with one message. */
export const ATTACHMENTS_LIMIT = 5;

/** Most threads of one evaluation for one audience, and with one reviewer: they are all read at once. */
export const THREADS_LIMIT = 100;

/** Most messages of one thread: they are all read at once. */
export const MESSAGES_LIMIT = 500;
