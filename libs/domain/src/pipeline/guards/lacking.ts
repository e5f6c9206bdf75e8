import type { Verdict } from './guard.ts';

/** A guard that lacks a fact refuses, and names the fact; not knowing is not the same as none. */
export const lacking = (facts: string[], operands: Record<string, unknown> = {}): Verdict => ({
  pass: false,
  operands: { ...operands, lacks: facts },
});
