import type { Condition } from '../../forms/definition.ts';
import type { DatedPack } from '../packs/pack.ts';

export type DtacAssessment = 'context' | 'pass-fail' | 'scored';

/** When an answer passes. A document is a file of that kind; `inDate` asks for evidence that has not ended; an assessor says yes. */
export type PassRule =
  | { all: readonly PassRule[] }
  | { any: readonly PassRule[] }
  | { q: string; eq: unknown }
  | { q: string; in: readonly unknown[] }
  | { document: string }
  | { inDate: string }
  | { answered: string }
  | { assessor: true }
  | { routing: true };

export interface DtacQuestion {
  id: string;
  section: string;
  text: string;
  answerType: 'text' | 'textarea' | 'radio' | 'file' | 'date' | 'number';
  options: string[] | null;
  visibleWhen: Condition | null;
  assessment: DtacAssessment;
  passWhen: PassRule | null;
  /** What an assessor looks for. */
  assessorCheck: string | null;
  /** Kinds of document. */
  evidence: string[];
  /** Evidence that ends: `months` after its date; without them on the day that it names itself. */
  validity: { expires: boolean; months?: number } | null;
  verified: boolean;
  /** Why our reading of this question may be wrong. */
  doubt: string | null;
}

/** The published pack: the form in our own words, with what is in doubt. */
export interface DtacPack extends DatedPack {
  title: string;
  attribution: string;
  verification: Record<string, string>;
  sections: { id: string; title: string; assessment: DtacAssessment; count: number }[];
  questions: DtacQuestion[];
}
