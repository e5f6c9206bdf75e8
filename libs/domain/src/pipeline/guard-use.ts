/** A guard on a transition, with its parameters: which of them mean something depends on the type. */
export interface GuardUse {
  type: string;
  form?: string;
  documents?: string[];
  inDate?: boolean;
  role?: string;
  roles?: string[];
  n?: number;
  distinctOrganisations?: number;
  perTrack?: number;
  rubric?: string;
  min?: number;
  minRaters?: number;
  gates?: string[] | 'all';
  statistic?: 'mean' | 'median' | 'min';
  threshold?: number;
  criterion?: string;
  assessment?: string;
  sections?: string[];
  unless?: { fact: string; eq: unknown; reason: string };
  requireStopRule?: boolean;
  minPoints?: number;
  minSites?: number;
  measures?: 'main' | 'all';
  minSiteShare?: number;
  assurance?: 'consistently-passes' | 'not-consistently-fails';
  severity?: 'serious' | 'any';
  fourEyes?: boolean;
  excludes?: string[];
  workingDays?: number;
  months?: number;
  kinds?: string[];
  stage?: string;
  not?: boolean;
}
