/** Kinds of document, as people call them. */
export const DOCUMENT_KINDS: Readonly<Record<string, string>> = {
  'clinical-safety-case-report': 'Clinical safety case report',
  'cost-case': 'Cost case',
  'data-sharing-agreement': 'Data sharing agreement',
  'declaration-of-conformity': 'Declaration of conformity',
  dpia: 'Data protection impact assessment',
  'dtac-form': 'Digital Technology Assessment Criteria form',
  'economic-analysis': 'Economic analysis',
  'hazard-log': 'Hazard log',
  'other-evidence': 'Other evidence',
  'pilot-protocol': 'Pilot protocol',
  'pilot-report': 'Pilot report',
  'real-world-report': 'Report of use in practice',
  'site-safety-acceptance': 'Safety acceptance of a site',
  'study-report': 'Study report',
  'user-journey': 'Diagram of the pathway or user journey',
};
