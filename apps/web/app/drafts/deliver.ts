import { addressOf, isDelivered } from './address-of.ts';
import { isSaved, sendDraft, type Autosaved } from './autosaved.ts';
import { formOfFields, readAs } from './fields-of-form.ts';
import { everythingKept, tellChange, type Fields, type KeptWords } from './kept-words.ts';
import { living } from './living-tabs.ts';

let busy = false;

/** What was answered for good: a page that is opened shows it. */
const settled = new Set<string>();

/**
 * Saves words of pages that are gone: left by a link, closed or killed before the server had them. What was sent and
 * never answered goes first as it was. Words that somebody else's stand against, or that are no longer taken, wait for
 * their writer to open the section.
 *
 * @param here the address of the page that is shown: it brings its own words back by itself
 */
export const deliver = async (storage: Storage, { person, csrf, here }: { person: string; csrf: string; here: string }): Promise<void> => {
  if (busy) return;
  busy = true;
  try {
    const alive = await living();
    for (const { name, place, words } of everythingKept(storage, person)) {
      if (!isDelivered(place) || alive.has(name) || addressOf(place) === here.replace(/\/$/, '')) continue;
      const as = storage.getItem(name);
      if (settled.has(`${name} ${as}`)) continue;
      const told = await sendKept(addressOf(place), csrf, words);
      if (isSaved(told) && storage.getItem(name) === as) storage.removeItem(name);
      else if (told.state !== 'failed' && told.state !== 'over') settled.add(`${name} ${as}`);
      if (told.state === 'over') break;
    }
  } finally {
    busy = false;
    tellChange();
  }
};

const sendKept = async (address: string, csrf: string, { fields, sent }: KeptWords): Promise<Autosaved> => {
  const post = (of: Fields): Promise<Autosaved> => sendDraft(`${address}/autosave`, formOfFields(of, { csrf, act: 'autosave', key: crypto.randomUUID() }));
  const first = sent ? await post(sent) : null;
  if (first && !isSaved(first)) return first;
  return post(first?.read ? readAs(fields, first.read) : fields);
};
