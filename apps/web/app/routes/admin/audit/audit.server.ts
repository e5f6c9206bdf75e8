import { graphql, type ResultOf } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { faultOf, saidIn } from './verified-chain.ts';

const STREAMS = graphql(`
  query AuditStreams($after: String!, $first: Int!) {
    auditStreams(after: $after, first: $first) {
      stream
      seq
    }
    checkpoint {
      size
      note
      at
    }
  }
`);
const EVENTS = graphql(`
  query AuditEvents($stream: String!, $after: Int!) {
    auditEvents(stream: $stream, after: $after, first: 100) {
      seq
      text
      hash
      leaf
    }
  }
`);

const PAGE = 50;
/** Most events of one stream that a page verifies: an export verifies more. */
export const MOST = 5000;
const SHOWN = 50;

/** A page of streams in order of name; those of one kind begin with its name. */
export const loadStreams = async (request: Request, kind: string, after: string) => {
  const from = after || (kind ? before(kind) : '');
  const { auditStreams, checkpoint } = await load(request, STREAMS, { after: from, first: PAGE + 1 });
  const ofKind = kind ? auditStreams.filter(({ stream }) => stream === kind || stream.startsWith(`${kind}/`)) : auditStreams;
  const streams = ofKind.slice(0, PAGE);
  return { streams, checkpoint, next: ofKind.length > PAGE ? streams.at(-1)!.stream : null };
};

/** A name that stands before every stream of this kind, and after every other before it. */
const before = (kind: string): string => kind.slice(0, -1) + String.fromCharCode(kind.charCodeAt(kind.length - 1) - 1) + '~';

/** A whole stream, verified here and now, and the page of it that is shown. */
export const loadStream = async (request: Request, stream: string, from: number) => {
  const events: ResultOf<typeof EVENTS>['auditEvents'] = [];
  for (;;) {
    const { auditEvents } = await load(request, EVENTS, { stream, after: events.at(-1)?.seq ?? 0 });
    events.push(...auditEvents);
    if (auditEvents.length < 100 || events.length >= MOST) break;
  }
  return {
    stream,
    count: events.length,
    unsealed: events.filter(({ leaf }) => leaf === null).length,
    fault: faultOf(stream, events),
    shown: events.slice(from, from + SHOWN).map((event) => ({ ...event, said: saidIn(event.text) })),
    from,
    next: events.length > from + SHOWN ? from + SHOWN : null,
    previous: from > 0 ? Math.max(0, from - SHOWN) : null,
  };
};

export type StreamRead = Awaited<ReturnType<typeof loadStream>>;
