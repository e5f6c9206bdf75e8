/** What each nature of an interest means, as the interest rules of this product write it. */
const NATURES: Readonly<Record<string, string>> = {
  shares_or_equity: 'Holds shares, options or other equity',
  fund_holding: 'Holds the company only through a diversified fund',
  paid_role: 'Paid by the company: employment, advice, board, training',
  speaker_fees: 'Paid for talks',
  travel_or_hospitality: 'Travel or hospitality paid',
  royalty_or_licence: 'Gets royalties or licence income',
  research_funding_personal: 'Leads research that the company pays for',
  research_funding_employer: 'Employer has a research agreement with the company',
  study_investigator: 'Recruited or ran a site for a study of the product, not an author',
  author_of_submitted_evidence: 'Led or wrote evidence on the product',
  author_of_cost_model: 'Wrote the cost model',
  employer_prepared_submission: 'Employer was paid to prepare part of the submission',
  employer_income_share: 'Employer shares in the product’s income',
  employer_pilot_site: 'Employer is a pilot or deployment site',
  pilot_site_lead: 'Leads a pilot site, unpaid by the company',
  employer_provider: 'Employer delivers the service',
  employer_customer: 'Employer buys or uses it',
  employer_loan_or_gift: 'Employer got equipment on loan or as a gift',
  rival_shares: 'Holds shares in a rival',
  rival_paid_role: 'Paid by a rival',
  rival_unpaid_role: 'Advises a rival, unpaid',
  rival_employer_customer: 'Employer uses a rival product',
  close_relative_shares: 'Close relative holds equity',
  close_relative_paid_role: 'Close relative works for or directs the company',
  past_employment: 'Was employed by the company (still employed: paid_role)',
  unpaid_adviser: 'Advises the company, unpaid',
  advocacy_unpaid: 'Speaks, writes or trains for the product, unpaid',
  patient_user: 'Uses the product as a patient',
};

export const natureTitle = (nature: string): string => NATURES[nature] ?? nature;

const FACTS: Readonly<Record<string, (value: unknown) => string>> = {
  'esf.tier': (value) => `the product is in tier ${String(value)} of the Evidence Standards Framework`,
  'innovation.digital': (value) => (value === false ? 'the product is not digital' : 'the product is digital'),
  'economics.lowFinancialRisk': (value) => (value === true ? 'the financial risk is low' : 'the financial risk is not low'),
};

/** A fact of the pipeline with the value that it must have, in words. */
export const factWords = ({ fact, eq }: { fact: string; eq: unknown }): string => FACTS[fact]?.(eq) ?? `${fact} is ${String(eq)}`;
