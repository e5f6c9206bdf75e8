import type { Relation } from '@waymark/domain/access';
import { unreadBy } from '@waymark/evaluations';
import { isReached } from '../seats.ts';

/** A thread `t`, with what person `$2` has not read of it. */
export const THREADS = `select t.id, t.evaluation_id as "evaluationId", t.audience, coalesce(t.reviewer_id = $2, false) as own, (select p.display_name from person p where p.id = t.reviewer_id) as reviewer,
    t.subject, t.started_at as "startedAt", t.last_at as "lastAt", t.messages as count, ${isReached('t')} as reached, t.waits_since as "waitsSince",
    ${unreadBy('$2')} as unread
  from message_thread t`;

/** Who of the staff wrote is not the innovator's to know, nor a reviewer's. */
const WRITER = (relation: Relation): string => {
  const name = '(select p.display_name from person p where p.id = g.written_by)';
  return relation === 'staff' ? name : `case when g.side <> 'service' then ${name} end`;
};

/** The messages of thread `$1`, for person `$2`, the oldest first. */
export const MESSAGES = (relation: Relation): string => `select g.number, g.side, g.text, g.written_at as "writtenAt", g.read_at as "readAt", g.written_by = $2 as mine, ${WRITER(relation)} as "writtenBy",
    coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'fileName', a.file_name, 'mediaType', u.media_type, 'sizeBytes', u.size_bytes) order by a.place)
      from message_attachment a join upload u on u.id = a.upload_id where a.thread_id = g.thread_id and a.number = g.number), '[]') as attachments
  from message g where g.thread_id = $1 order by g.number`;
