import type { Condition } from '../../forms/definition.ts';
import type { DatedPack } from '../packs/pack.ts';

export type Tier = 'A' | 'B' | 'C';

export interface EsfQuestion {
  id: string;
  kind: 'scope-in' | 'scope-out' | 'tier' | 'group';
  text: string;
  help: string;
  verified: boolean;
}

export interface EsfStandard {
  number: number;
  group: string;
  /** In our own words. */
  title: string;
  /** As NICE words it, where that was seen. */
  officialTitle: string | null;
  tiers: Tier[];
  evidence: string;
  aiNote: string | null;
  verified: { title: boolean; numberAndTopic: boolean; applicability: boolean; evidenceSummary: boolean };
}

export type RowResult = { result: 'out-of-scope' | 'refer'; reason: string } | { result: 'tier'; tier: Tier; next?: 'group'; group?: null };

export interface DecisionRow<Then> {
  id: string;
  /** All of them; none: always. */
  when: Condition[];
  then: Then;
}

/** The published pack: facts of the framework in our own words, with what is verified. */
export interface EsfPack extends DatedPack {
  title: string;
  attribution: string;
  groups: { id: string; title: string; standards: number[] }[];
  standards: EsfStandard[];
  tiers: { id: Tier; title: string; meaning: string; verified: boolean }[];
  tierCGroups: { id: string; title: string; verified: boolean }[];
  questions: EsfQuestion[];
  decision: { rows: DecisionRow<RowResult>[]; groupRows: DecisionRow<{ group: string; action?: string }>[] };
  earlyDeployment: { count: number; included: number[]; remaining: number; note: string };
}
