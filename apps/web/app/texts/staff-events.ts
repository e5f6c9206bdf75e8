/** What the words of events need from the definition of the pipeline. */
export interface EventNames {
  stage: (id: string) => string;
  transition: (id: string) => string;
  overlay: (id: string) => string;
}

type EventData = Readonly<Record<string, unknown>>;

const text = (data: EventData, key: string): string => (typeof data[key] === 'string' ? data[key] : '');

const WORDS: Readonly<Record<string, (data: EventData, names: EventNames) => string>> = {
  started: (data, names) => `Started in ${names.stage(text(data, 'stage'))}`,
  proposed: (data, names) => `Proposed: ${names.transition(text(data, 'transition'))}`,
  signed: () => 'Signed the proposal',
  'proposal-withdrawn': () => 'Took the proposal back',
  moved: (data, names) =>
    `${data['transition'] === null ? 'Remitted' : names.transition(text(data, 'transition'))}: from ${names.stage(text(data, 'from'))} to ${names.stage(text(data, 'to'))}${Number(data['run']) > 1 ? `, run ${String(data['run'])}` : ''}`,
  'round-closed': () => 'Closed the round of reviews',
  'overlay-raised': (data, names) => `Raised: ${names.overlay(text(data, 'kind'))}`,
  'overlay-closed': (data, names) => `${text(data, 'outcome') === 'answered' ? 'Answered' : 'Closed'}: ${names.overlay(text(data, 'id').replace(/-\d+$/, ''))}`,
  'letter-written': () => 'Wrote the letter anew',
  'letter-approved': () => 'Approved the letter',
  'letter-released': () => 'Released the letter to the innovator',
  'appeal-proposed': (data) => `Proposed on the appeal: ${text(data, 'result')}`,
  'appeal-signed': (data) => `Joined in the result of the appeal: ${text(data, 'result')}`,
  'appeal-decided': (data) => `Appeal decided: ${text(data, 'result')}`,
  'withdrawal-noted': () => 'Withdrew, not knowing that it had ended: the decision stands',
  'timer-fired': (data) => `Timer fired: ${text(data, 'timer')}`,
  migrated: (data) => `Moved to the pipeline ${text(data, 'to')}`,
};

/** One event in words. An event that this version has no words for shows its type. */
export const eventWords = (type: string, data: unknown, names: EventNames): string => WORDS[type]?.((data ?? {}) as EventData, names) ?? type;

/** What somebody wrote with an event: its reason or its text. */
export const eventReason = (data: unknown): string => text((data ?? {}) as EventData, 'reason') || text((data ?? {}) as EventData, 'text');
