import { ARCHIVED } from '@waymark/domain/pipeline';
import { RefusedCommand } from '@waymark/platform/commands';

/** Every act of a team passes here, on its innovation or on an evaluation of it: an archived innovation is read only. */
export const refuseArchived = ({ archivedAt }: { archivedAt: Date | null }): void => {
  if (archivedAt) throw new RefusedCommand([ARCHIVED]);
};
