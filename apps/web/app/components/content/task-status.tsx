import { Tag, type TagProps } from './tag.tsx';
import { TASK_STATUS_WORDS } from '../../texts/components.ts';

export type TaskStatus = 'completed' | 'in-progress' | 'not-yet-started' | 'cannot-start-yet' | 'problem';

type Look = Pick<TagProps, 'colour' | 'border' | 'className'> & { text: string };

/** The five statuses of the service manual. What is done or waits has no colour, so that what can be done stands out. */
export const TASK_STATUSES: Record<TaskStatus, Look> = {
  completed: { text: TASK_STATUS_WORDS.completed, colour: false, border: false, className: 'nhsuk-u-font-weight-normal' },
  'in-progress': { text: TASK_STATUS_WORDS['in-progress'], colour: 'white' },
  'not-yet-started': { text: TASK_STATUS_WORDS['not-yet-started'], colour: 'blue' },
  'cannot-start-yet': { text: TASK_STATUS_WORDS['cannot-start-yet'], colour: false, border: false, className: 'nhsuk-u-font-weight-normal nhsuk-u-secondary-text-colour' },
  problem: { text: TASK_STATUS_WORDS.problem, colour: 'red' },
};

/** The status of a task as a tag. */
export function TaskStatusTag({ status }: { status: TaskStatus }) {
  const { text, ...look } = TASK_STATUSES[status];
  return <Tag {...look}>{text}</Tag>;
}
