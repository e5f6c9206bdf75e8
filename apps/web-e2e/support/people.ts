import { visit, type Session, type Visit } from './browser.ts';
import { keyboardHands } from './keyboard-hands.ts';
import { mouseHands } from './mouse-hands.ts';
import { Person } from './person.ts';
import { sessionOf } from './sign-in.ts';
import type { Way } from './ways.ts';

/** Everybody who takes part in a journey, each at a window of their own. */
export interface People {
  /** Somebody by role or name, signed in when they are first asked for. */
  who: (roleOrName: string) => Promise<Person>;
  /** Somebody who has not signed in. */
  stranger: () => Promise<Person>;
  /** Closes every window. @returns what consoles and pages complained of */
  leave: () => Promise<string[]>;
}

/** The people of a journey that goes this way. */
export const peopleWho = (way: Way): People => {
  const open = new Map<string, { visit: Visit; person: Person }>();
  const sit = async (who: string, session?: Session): Promise<Person> => {
    const opened = await visit({ ...way, session });
    const person = new Person(opened.page, way.keyboardAlone ? keyboardHands(opened.page) : mouseHands, way.javaScript !== false);
    open.set(who, { visit: opened, person });
    return person;
  };
  return {
    who: async (who) => open.get(who)?.person ?? sit(who, await sessionOf(who)),
    stranger: () => sit(`stranger ${open.size}`),
    leave: async () => {
      const complaints = [...open].flatMap(([who, { visit: { complaints: said } }]) => said.map((complaint) => `${who}: ${complaint}`));
      for (const { visit: opened } of open.values()) await opened.context.close();
      open.clear();
      return complaints;
    },
  };
};
