/**
 * The table of natures that installations began with, `interest-rules@1.0.0`. Like all of a migration it never changes:
 * what counts later is in later versions. Meaning; effect while it lasts, ended within the look-back, ended earlier.
 */
const NATURES: Readonly<Record<string, readonly [meaning: string, current: string, endedWithinLookBack: string, endedEarlier: string]>> = {
  shares_or_equity: ['Holds shares, options or other equity', 'exclude', 'declare_only', 'none'],
  fund_holding: ['Holds the company only through a diversified fund', 'declare_only', 'none', 'none'],
  paid_role: ['Paid by the company: employment, advice, board, training', 'exclude', 'declare_only', 'none'],
  speaker_fees: ['Paid for talks', 'exclude', 'declare_only', 'none'],
  travel_or_hospitality: ['Travel or hospitality paid', 'exclude', 'declare_only', 'none'],
  royalty_or_licence: ['Gets royalties or licence income', 'exclude', 'declare_only', 'none'],
  research_funding_personal: ['Leads research that the company pays for', 'exclude', 'declare_only', 'none'],
  research_funding_employer: ['Employer has a research agreement with the company', 'declare_only', 'declare_only', 'none'],
  study_investigator: ['Recruited or ran a site for a study of the product, not an author', 'exclude', 'declare_only', 'none'],
  author_of_submitted_evidence: ['Led or wrote evidence on the product', 'exclude', 'exclude', 'exclude'],
  author_of_cost_model: ['Wrote the cost model', 'exclude', 'exclude', 'exclude'],
  employer_prepared_submission: ['Employer was paid to prepare part of the submission', 'exclude', 'exclude', 'exclude'],
  employer_income_share: ['Employer shares in the product\'s income', 'exclude', 'declare_only', 'none'],
  employer_pilot_site: ['Employer is a pilot or deployment site', 'declare_only', 'declare_only', 'none'],
  pilot_site_lead: ['Leads a pilot site, unpaid by the company', 'declare_only', 'declare_only', 'none'],
  employer_provider: ['Employer delivers the service', 'declare_only', 'declare_only', 'none'],
  employer_customer: ['Employer buys or uses it', 'declare_only', 'none', 'none'],
  employer_loan_or_gift: ['Employer got equipment on loan or as a gift', 'declare_only', 'declare_only', 'none'],
  rival_shares: ['Holds shares in a rival', 'exclude', 'declare_only', 'none'],
  rival_paid_role: ['Paid by a rival', 'exclude', 'declare_only', 'none'],
  rival_unpaid_role: ['Advises a rival, unpaid', 'declare_only', 'none', 'none'],
  rival_employer_customer: ['Employer uses a rival product', 'none', 'none', 'none'],
  close_relative_shares: ['Close relative holds equity', 'exclude', 'declare_only', 'none'],
  close_relative_paid_role: ['Close relative works for or directs the company', 'exclude', 'declare_only', 'none'],
  past_employment: ['Was employed by the company (still employed: paid_role)', 'exclude', 'exclude', 'declare_only'],
  unpaid_adviser: ['Advises the company, unpaid', 'declare_only', 'declare_only', 'none'],
  advocacy_unpaid: ['Speaks, writes or trains for the product, unpaid', 'declare_only', 'declare_only', 'none'],
  patient_user: ['Uses the product as a patient', 'declare_only', 'none', 'none'],
};

/** As the column holds it. */
export const SEED = JSON.stringify(
  Object.fromEntries(Object.entries(NATURES).map(([nature, [meaning, current, endedWithinLookBack, endedEarlier]]) => [nature, { meaning, current, endedWithinLookBack, endedEarlier }])),
);
