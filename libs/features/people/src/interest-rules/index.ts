export { ChangeInterestRules } from './change-interest-rules.ts';
export { InterestRulesQueries } from './interest-rules.queries.ts';
export { InterestRulesResolver } from './interest-rules.resolver.ts';
