/**
 * Whether a person, given as a placeholder, has not read message `g` of a thread: SQL. What they wrote themselves they
 * know. The mark is asked by the thread and not by each message, so that the key of messages serves what comes after it.
 */
export const notReadBy = (person: `$${number}`, thread = 't.id'): string =>
  `g.written_by <> ${person} and g.number > coalesce((select k.read_to from message_mark k where k.thread_id = ${thread} and k.person_id = ${person}), 0)`;

/** How many messages of thread `t` a person has not read: SQL. It looks at what is new, not at all that was ever written. */
export const unreadBy = (person: `$${number}`): string => `(select count(*)::int from message g where g.thread_id = t.id and ${notReadBy(person)})`;
