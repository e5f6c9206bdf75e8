/** Whether a person, given as a placeholder, has not read message `g`: SQL. What they wrote themselves they know. */
export const notReadBy = (person: `$${number}`): string =>
  `g.written_by <> ${person} and g.number > coalesce((select k.read_to from message_mark k where k.thread_id = g.thread_id and k.person_id = ${person}), 0)`;
