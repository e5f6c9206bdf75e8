import { BudgetCaseEntity } from './budget-case.entity.ts';
import { RegisterEntryEntity } from './register-entry.entity.ts';
import { RollOutEntity } from './roll-out.entity.ts';

/** Tables of what an adoption asks of the budget, of where it is taken up, and of what the public reads of it. */
export const ADOPTION_ENTITIES = [BudgetCaseEntity, RegisterEntryEntity, RollOutEntity];
