import { readFileSync } from 'node:fs';
import type { InterestRules } from '@waymark/domain/access';

/** The published table of natures with its pin, meanings and sources. */
export interface InterestRulesPack extends InterestRules {
  id: string;
  version: string;
  /** ISO days; `effectiveTo` is null while it holds. */
  effectiveFrom: string;
  effectiveTo: string | null;
  title: string;
  licence: string;
  effects: Readonly<Record<'exclude' | 'declare_only' | 'none', string>>;
  /** The rules around the table, for people to read. */
  rules: readonly string[];
  sources: readonly { id: string; title: string }[];
}

const FILE = new URL('../../packs/interest-rules.json', import.meta.url);

let loaded: InterestRulesPack | undefined;

/** What a declared interest leads to by default, `interest-rules@1.0.0`. Read once. */
export const interestRules = (): InterestRulesPack =>
  (loaded ??= JSON.parse(readFileSync(FILE, 'utf8')) as InterestRulesPack);
