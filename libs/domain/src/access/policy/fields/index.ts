import type { FeatureRules } from '../rules.ts';
import { adoption } from './adoption.ts';
import { calibration } from './calibration.ts';
import { commands } from './commands.ts';
import { assignmentRounds } from './assignment-rounds.ts';
import { course } from './course.ts';
import { decisions } from './decisions.ts';
import { evaluation } from './evaluation.ts';
import { exercises } from './exercises.ts';
import { innovations } from './innovations.ts';
import { insights } from './insights.ts';
import { interestRules } from './interest-rules.ts';
import { inviting } from './inviting.ts';
import { list } from './list.ts';
import { machineClients } from './machine-clients.ts';
import { messages } from './messages.ts';
import { notifications } from './notifications.ts';
import { panels } from './panels.ts';
import { passports } from './passports.ts';
import { people } from './people.ts';
import { pilots } from './pilots.ts';
import { programmes } from './programmes.ts';
import { record } from './record.ts';
import { reviewing } from './reviewing.ts';
import { service } from './service.ts';
import { signIn } from './sign-in.ts';
import { team } from './team.ts';
import { views } from './views.ts';

/** The policy: what each feature rules. Whatever the API has and none of them names stops the build and the boot. */
export const POLICY: readonly FeatureRules[] = [
  evaluation, course, commands, decisions, list, reviewing, panels, inviting, assignmentRounds, calibration, exercises, service, pilots, adoption, insights, messages, notifications, innovations, team, passports, people, interestRules, machineClients, programmes, signIn, record, views,
];
