import type { Calendar } from '../calendar/index.ts';
import type { CriterionAnswer, GateAnswer, Rubric } from '../rubric/index.ts';
import type { DeterminationFact } from './determined.ts';
import type { GuardFacts, GuardRegistry } from './guards/index.ts';

/** One person's latest review on a stage run, whatever its state. */
export interface ReviewFact {
  stage: string;
  run: number;
  reviewer: string;
  organisation: string;
  role: string;
  /** Tracks scored; empty for somebody who only decides gates. */
  tracks: string[];
  state: string;
  /** Whether it was ever submitted: whoever judged a case stays somebody who did, also where the review was reopened. */
  contributed?: boolean;
  recused: boolean;
  conflicted: boolean;
  answers: Record<string, CriterionAnswer>;
  gates: Record<string, GateAnswer>;
}

export interface VoteFact {
  stage: string;
  run: number;
  member: string;
  role: string;
  organisation: string;
  vote: string;
  cast: boolean;
  recused: boolean;
  conflicted: boolean;
}

export interface AssignmentFact {
  stage: string;
  run: number;
  person: string;
  role: string;
  tracks: string[];
  state: string;
  /** An open or confirmed conflict of interest excludes them: their seat is open again, and nobody waits for them. */
  conflicted: boolean;
}

/** What the interpreter is told about the world: all of it data, loaded in the transaction of the command. */
export interface EvaluationFacts
  extends Pick<
    GuardFacts,
    | 'missingAnswers'
    | 'documents'
    | 'conflicts'
    | 'assessments'
    | 'pipelineFacts'
    | 'measures'
    | 'readings'
    | 'mainMeasure'
    | 'lockedMeasures'
    | 'sites'
    | 'incidents'
    | 'residualRisk'
  > {
  calendar: Calendar;
  registry: GuardRegistry;
  rubrics: Readonly<Record<string, Rubric>>;
  /** Answers of the newest submission revision: they say which gates apply. */
  answers?: Record<string, unknown>;
  reviews?: ReviewFact[];
  votes?: VoteFact[];
  assignments?: AssignmentFact[];
  /** Of the panel that it is with now; null: none is written. */
  determination?: DeterminationFact | null;
  /** Who wrote or finalised what a panel of the case determined, in which role. It is no step, so that no event says it. */
  determiners?: { person: string; role: string }[];
}
