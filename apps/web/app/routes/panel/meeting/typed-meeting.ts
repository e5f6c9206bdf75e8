import { PANELS } from '../../../texts/panels.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import type { Problem } from '../../staff/frame/problems.ts';
import { dayTyped } from '../../staff/frame/typed-day.ts';

const { form: WORDS } = PANELS;

/** What a form says of a meeting, or everything that is missing. “9:30” and “9.30” are 09:30. */
export const typedMeeting = (form: FormData): { title: string; heldOn: string; startsAt: string; place: string } | { problems: Problem[] } => {
  const [title, place] = [textOf(form, 'title'), textOf(form, 'place')];
  const heldOn = dayTyped({ day: textOf(form, 'heldOn[day]'), month: textOf(form, 'heldOn[month]'), year: textOf(form, 'heldOn[year]') });
  const time = /^(\d{1,2})[:.](\d{2})$/.exec(textOf(form, 'startsAt'));
  const startsAt = time && Number(time[1]) < 24 && Number(time[2]) < 60 ? `${time[1]!.padStart(2, '0')}:${time[2]}` : null;
  if (title && heldOn && startsAt && place) return { title, heldOn, startsAt, place };
  return {
    problems: [
      ...(title ? [] : [{ field: 'title', message: WORDS.needTitle }]),
      ...(heldOn ? [] : [{ field: 'heldOn', message: WORDS.needDay }]),
      ...(startsAt ? [] : [{ field: 'startsAt', message: WORDS.needTime }]),
      ...(place ? [] : [{ field: 'place', message: WORDS.needPlace }]),
    ],
  };
};
