import { get } from './api.js';
import { bubble } from './bubble.js';
import { copy } from './copy.js';
import { byId, fill } from './dom.js';

/** How many messages are read at once, and how many are in the page at most. */
const step = 60;
const most = 180;
const near = 200;

/** The messages of one number, oldest first, of which only those around what is shown are in the page. */
export function createThread() {
  const [box, list, newer] = [byId('thread'), byId('bubbles'), byId('newer')];
  const state = { number: undefined, search: '', turn: undefined, items: [], hasOlder: false, hasNewer: false, isReading: false, isOpening: false };

  const read = parameters => get('messages', { phoneNumber: state.number, search: state.search, limit: step, ...parameters }).then(found => found.reverse());
  const isAtEnd = () => box.scrollHeight - box.scrollTop - box.clientHeight < near;

  function render() {
    fill(list, state.items, message => message.id, message => bubble(message, state.search));
    newer.hidden = !state.hasNewer && isAtEnd();
    box.setAttribute('aria-busy', 'false');
  }

  async function open(number, search) {
    const turn = {};
    Object.assign(state, { number, search, turn, items: [], hasOlder: false, hasNewer: false, isReading: true, isOpening: true });
    byId('phone-title').textContent = number;
    byId('copy-number').hidden = false;
    const items = await read({}).finally(() => { if (state.turn === turn) [state.isReading, state.isOpening] = [false, false]; });
    if (state.turn !== turn) return;
    // What came while it was read may not be among it.
    const known = new Set(items.map(message => message.id));
    const arrived = state.items.filter(message => known.has(message.id) || isAfter(items, message));
    Object.assign(state, { items: merge(items, arrived), hasOlder: items.length === step });
    render();
    box.scrollTop = box.scrollHeight;
    newer.hidden = true;
  }

  /** Reads more where the user comes near an end of what is there, and drops as much at the other. */
  async function extend() {
    const wantsOlder = box.scrollTop < near && state.hasOlder;
    if (state.isReading || !(wantsOlder || (isAtEnd() && state.hasNewer))) return;
    const { turn } = state;
    state.isReading = true;
    box.setAttribute('aria-busy', 'true');
    const found = await read(wantsOlder ? { before: state.items[0].id } : { after: state.items.at(-1).id }).finally(() => { if (state.turn === turn) state.isReading = false; });
    if (state.turn !== turn || !state.items.length) return;
    const anchor = wantsOlder ? list.firstElementChild : list.lastElementChild;
    const top = anchor.getBoundingClientRect().top;
    if (wantsOlder) addOlder(found);
    else addNewer(found);
    render();
    box.scrollTop += anchor.getBoundingClientRect().top - top;
  }

  function addOlder(found) {
    const all = [...found, ...state.items];
    Object.assign(state, { items: all.slice(0, most), hasOlder: found.length === step, hasNewer: state.hasNewer || all.length > most });
  }

  function addNewer(found) {
    const all = [...state.items, ...found];
    Object.assign(state, { items: all.slice(-most), hasOlder: state.hasOlder || all.length > most, hasNewer: found.length === step });
  }

  /** Reads again what is shown, where the stream has left out changes. */
  async function refresh() {
    const [first] = state.items;
    const { turn } = state;
    if (!first) return;
    const found = await Promise.all([get(`messages/${encodeURIComponent(first.id)}`), read({ after: first.id, limit: most })]).catch(() => undefined);
    if (state.turn !== turn || !found) return;
    const known = new Set(state.items.map(message => message.id));
    state.items = merge(state.items, found.flat().filter(message => known.has(message.id)));
    render();
  }

  /** Takes new messages, and new states of known ones. */
  function apply(messages, skipped) {
    const mine = messages.filter(message => message.phoneNumber === state.number);
    if (state.number === undefined || (mine.length === 0 && skipped === 0)) return;
    const follows = state.isOpening || (isAtEnd() && !state.hasNewer);
    const known = new Set(state.items.map(message => message.id));
    const added = mine.filter(message => !known.has(message.id) && isAfter(state.items, message));
    if (follows && (skipped > 0 || (state.search && added.length > 0))) {
      open(state.number, state.search);
      return;
    }
    state.items = merge(state.items, mine.filter(message => known.has(message.id)));
    if (follows) addNewer(added);
    state.hasNewer = follows ? false : state.hasNewer || added.length > 0 || skipped > 0;
    render();
    if (follows) box.scrollTop = box.scrollHeight;
  }

  // What has only been delivered, and is older than what is shown, is no new message.
  const isAfter = (items, message) => items.length === 0 || message.dateSubmitted >= items.at(-1).dateSubmitted;

  box.addEventListener('scroll', () => { newer.hidden = !state.hasNewer && isAtEnd(); extend(); }, { passive: true });
  newer.addEventListener('click', async () => { await open(state.number, state.search); box.focus(); });
  byId('copy-number').addEventListener('click', () => copy(state.number, 'Number'));

  return {
    open,
    apply,
    refresh,
    number: () => state.number,
    clear(title) {
      Object.assign(state, { number: undefined, turn: {}, items: [], hasOlder: false, hasNewer: false, isReading: false, isOpening: false });
      byId('phone-title').textContent = title;
      byId('copy-number').hidden = true;
      render();
      newer.hidden = true;
    },
  };
}

/** The messages, with what others say of them where that is newer, and those that are not among them behind them. */
function merge(messages, others) {
  const all = new Map(messages.map(message => [message.id, message]));
  for (const other of others) if (!(all.get(other.id)?.reports.length > other.reports.length)) all.set(other.id, other);
  return [...all.values()];
}
