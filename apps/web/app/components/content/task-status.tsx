import { Tag, type TagProps } from './tag.tsx';

export type TaskStatus = 'completed' | 'in-progress' | 'not-yet-started' | 'cannot-start-yet' | 'problem';

type Look = Pick<TagProps, 'colour' | 'border' | 'className'> & { text: string };

/** The five statuses of the service manual. What is done or waits has no colour, so that what can be done stands out. */
export const TASK_STATUSES: Record<TaskStatus, Look> = {
  completed: { text: 'Completed', colour: false, border: false, className: 'nhsuk-u-font-weight-normal' },
  'in-progress': { text: 'In progress', colour: 'white' },
  'not-yet-started': { text: 'Not yet started', colour: 'blue' },
  'cannot-start-yet': { text: 'Cannot start yet', colour: false, border: false, className: 'nhsuk-u-font-weight-normal nhsuk-u-secondary-text-colour' },
  problem: { text: 'There is a problem', colour: 'red' },
};

/** The status of a task as a tag. */
export function TaskStatusTag({ status }: { status: TaskStatus }) {
  const { text, ...look } = TASK_STATUSES[status];
  return <Tag {...look}>{text}</Tag>;
}
