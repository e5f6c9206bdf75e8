import type { AnyCommand } from '../command.ts';
import { checkPipelineCommand } from './check-pipeline.ts';
import { statsCommand } from './stats.ts';
import { verifyAuditCommand } from './verify-audit.ts';

/** Every command of `waymark`, in the order of its help. */
export const COMMANDS: readonly AnyCommand[] = [checkPipelineCommand, statsCommand, verifyAuditCommand];
