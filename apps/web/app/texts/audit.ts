/** What auditors read. */
export const AUDIT = {
  title: 'Audit',
  lead: 'The record is only added to. Each event holds the hash of the one before it in its stream, and signed checkpoints hold all of them.',
  find: 'Stream',
  findHint: 'For example evaluation/ followed by an id, or installation',
  open: 'Open the stream',
  kind: 'Kind',
  any: 'Every kind',
  kinds: [
    { value: 'evaluation', text: 'Evaluations' },
    { value: 'innovation', text: 'Innovations' },
    { value: 'person', text: 'People' },
    { value: 'programme', text: 'Programmes' },
    { value: 'installation', text: 'The installation' },
  ],
  stream: 'Stream',
  events: 'Events',
  none: 'No stream of this kind',
  count: (count: number, more: boolean): string => `${count} ${count === 1 ? 'stream' : 'streams'}${more ? ' on this page' : ''}`,
  next: 'Next page',
  first: 'First page',
  checkpoint: 'Newest checkpoint',
  checkpointOf: (size: number, when: string): string => `Sealed ${size} events, ${when}`,
  checkpointNote: 'Keep this text outside of the installation. Whoever has it can tell later whether the record was cut back or written anew.',
  noCheckpoint: 'There is no checkpoint yet. The sealer makes one within a minute of the first event.',
  verifyLink: 'How to export the record and verify it offline',
} as const;

export const STREAM = {
  title: (stream: string): string => `Record of ${stream}`,
  sound: 'The chain is sound',
  soundWords: (events: number, unsealed: number): string =>
    `Verified just now: ${events} ${events === 1 ? 'event' : 'events'}, each in the one way of writing it, numbered without a gap, each holding the hash of the one before. ${unsealed === 0 ? 'All are sealed by a checkpoint.' : `${unsealed} ${unsealed === 1 ? 'is' : 'are'} not sealed yet.`}`,
  broken: 'The chain is broken',
  brokenAt: (seq: number, why: string): string => `Event ${seq}: ${why}`,
  faults: {
    form: 'its text is not the one way of writing what it says',
    hash: 'its hash is not that of its text',
    place: 'it says that it has another place or belongs to another stream',
    link: 'it does not hold the hash of the event before it',
  } as Readonly<Record<string, string>>,
  none: 'There is no event in this stream, or it is not yours to read.',
  what: 'What happened',
  when: 'When',
  who: 'By',
  text: 'Hashed text',
  ofEvent: (seq: number): string => `of event ${seq}`,
  hash: 'Hash',
  leaf: 'Leaf',
  notSealed: 'not sealed yet',
  limit: (count: number): string => `The first ${count} events are verified here. Export the record to verify a longer stream.`,
  page: (from: number, to: number, of: number): string => `Events ${from} to ${to} of ${of}`,
} as const;

export const VERIFY = {
  title: 'Export the record and verify it offline',
  lead: 'An export can be verified on any machine with Node.js, without a network, a database or anything of this installation.',
  steps: [
    { title: 'Export, as an operator', text: 'This seals what is not sealed yet and writes events.jsonl, checkpoints.txt and keys.json into a folder.', command: 'npx waymark export-audit ./record' },
    { title: 'Verify, as an auditor', text: 'It ends with 0 where the record is sound, and with 1, the first line and the reason where it is not.', command: 'npx waymark verify-audit ./record' },
    { title: 'Compare with a checkpoint that you kept', text: 'Save the text of a checkpoint from the audit page somewhere else. With it, a record that was cut back or replaced shows.', command: 'npx waymark verify-audit ./record kept.txt' },
  ],
  key: 'Compare the public key in keys.json with the one that the programme office has published.',
  canSee: 'What it can see: any edit, deletion, insertion, duplicate or other order of a sealed event, other keys, and, with a checkpoint that you kept, a rollback.',
  cannotSee: 'What it cannot see: the end of a stream that is not sealed yet can be written anew. The next checkpoint vouches for it.',
} as const;
