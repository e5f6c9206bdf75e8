import type { AnyCommand } from '../command.ts';
import { affinityCommand } from './affinity.ts';
import { assignCommand } from './assign.ts';
import { checkInsightsCommand } from './check-insights.ts';
import { checkPipelineCommand } from './check-pipeline.ts';
import { erasePersonCommand } from './erase-person.ts';
import { exportAuditCommand } from './export-audit.ts';
import { importInnovationsCommand } from './import-innovations.ts';
import { importOrganisationsCommand } from './import-organisations.ts';
import { inviteAdministratorCommand } from './invite-administrator.ts';
import { loadDemonstrationCommand } from './load-demonstration.ts';
import { replayCommand } from './replay.ts';
import { spcCommand } from './spc.ts';
import { statsCommand } from './stats.ts';
import { verifyAuditCommand } from './verify-audit.ts';
import { verifyCalibrationCommand } from './verify-calibration.ts';
import { verifyDecisionCommand } from './verify-decision.ts';
import { verifyPassportCommand } from './verify-passport.ts';
import { verifyServiceCommand } from './verify-service.ts';

/** Every command of `waymark`, in the order of its help. */
export const COMMANDS: readonly AnyCommand[] = [
  checkPipelineCommand,
  statsCommand,
  spcCommand,
  assignCommand,
  affinityCommand,
  replayCommand,
  loadDemonstrationCommand,
  inviteAdministratorCommand,
  importOrganisationsCommand,
  importInnovationsCommand,
  erasePersonCommand,
  checkInsightsCommand,
  exportAuditCommand,
  verifyAuditCommand,
  verifyPassportCommand,
  verifyServiceCommand,
  verifyCalibrationCommand,
  verifyDecisionCommand,
];
