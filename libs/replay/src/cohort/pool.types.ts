/** A reviewer pool: fictional reviewers, and the fictional staff who hold every other role. */
export type Effect = 'exclude' | 'declare_only' | 'none';
export type DeclarationStatus = 'current' | 'out_of_date' | 'missing';

export interface Nature {
  meaning: string;
  current: Effect;
  endedWithinLookBack: Effect;
  endedEarlier: Effect;
}

export interface DeclaredInterest {
  type: string;
  nature: string;
  company: string | null;
  innovationId: string | null;
  description: string;
  endedOn: string | null;
}

export interface StaffMember {
  id: string;
  displayName: string;
  fictional: true;
  pipelineRoles: string[];
  organisation: { name: string; type: string; odsCode: string | null };
  declarationStatus: DeclarationStatus;
  declarationDate: string | null;
  declaredInterests: DeclaredInterest[];
}

export interface PoolReviewer extends StaffMember {
  role: string;
  specialties: string[];
  methodExpertise: string[];
  stages: string[];
  /** Absences are local dates on the simulated clock, both ends included. */
  capacity: { maxConcurrentReviews: number; hoursPerMonth: number; unavailable: { from: string; to: string }[] };
  expectedConflicts: { innovationId: string; expected: Effect; why: string }[];
}

export interface Pool {
  schemaVersion: string;
  pool: string;
  forCohort: string;
  fictional: true;
  notice: string;
  interestTypes: Record<string, string>;
  expectedMeanings: Record<string, string>;
  interestRules: { lookBackYears: number; natures: Record<string, Nature> };
  roleRules: { byRole: Record<string, string[]>; byMethodExpertise: Record<string, string[]> };
  reviewers: PoolReviewer[];
  staff: StaffMember[];
}
