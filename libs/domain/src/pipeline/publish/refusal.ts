/** Every reason for which a pipeline is not published; the meaning of each is in the pack `pipeline-refusals`. */
export const REFUSAL_CODES = [
  'appeal-undefined',
  'auto-cycle',
  'clock-paused-twice',
  'decision-announced-early',
  'duplicate-stage',
  'fact-without-producer',
  'four-eyes-too-few',
  'gate-without-role',
  'hold-not-guarded',
  'letter-without-approver',
  'letter-without-body',
  'missing-parameter',
  'no-exit',
  'no-sla',
  'nobody-can-act',
  'outcome-without-letter',
  'overlay-without-blocks',
  'proposer-excluded',
  'quorum-exceeds-pool',
  'role-without-members',
  'role-without-purpose',
  'signature-pool-too-small',
  'stop-blocked-by-hold',
  'threshold-out-of-range',
  'unknown-clock',
  'unknown-criterion',
  'unknown-direction',
  'unknown-document',
  'unknown-effect',
  'unknown-fact',
  'unknown-guard',
  'unknown-letter',
  'unknown-overlay',
  'unknown-parameter',
  'unknown-placeholder',
  'unknown-role',
  'unknown-stage',
  'unknown-track',
  'unpinned-reference',
  'unreachable-stage',
  'way-out-of-an-end',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** One reason not to publish: `at` follows the grammar of the pack, `message` says the fault and the remedy. */
export interface Refusal {
  code: RefusalCode;
  at: string;
  message: string;
}

export const refusal = (code: RefusalCode, at: string, message: string): Refusal => ({ code, at, message });
