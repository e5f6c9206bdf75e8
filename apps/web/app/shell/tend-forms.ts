import { carryWords } from './carry-words.ts';
import { followHere } from './follow-here.ts';
import { hearSignOut } from './hear-sign-out.ts';
import { tellUnanswered } from './sent-form.ts';

carryWords();
followHere();
hearSignOut();
tellUnanswered();
