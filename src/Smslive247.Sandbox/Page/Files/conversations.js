import { get } from './api.js';
import { byId, element } from './dom.js';
import { formatNumber, formatShortTime, plural } from './format.js';
import { refresher } from './refresh.js';

/** The height of a row, as in messages.css: the list has as many rows as there is room for, whatever there is. */
const rowHeight = 64;
const spare = 8;

/** The list of numbers. `onSelect` is called with the number that is selected. */
export function createConversations(onSelect) {
  const box = byId('conversations');
  const spacer = box.appendChild(element('div', { className: 'spacer', role: 'presentation' }));
  const state = { search: '', total: 0, selected: undefined, at: 0, first: 0, rows: [], unread: new Map() };

  const refresh = refresher(async () => {
    const [first, count] = visible(box);
    const { search } = state;
    const page = await get('conversations', { search, skip: first, limit: count });
    if (search !== state.search) return;
    Object.assign(state, { first, rows: page.items, total: page.totalCount });
    byId('count').textContent = page.totalCount === 0 ? (search ? 'Nothing found' : 'No messages')
      : `${plural(page.messageCount, 'message')} to ${plural(page.totalCount, 'number')}${search ? ' found' : ''}`;
    render();
    if (state.selected === undefined && page.items.length > 0) onSelect(page.items[0].phoneNumber, true);
  });

  function render() {
    spacer.style.height = `${state.total * rowHeight}px`;
    spacer.replaceChildren(...state.rows.map((row, index) => option(row, state.first + index, state)));
    const index = state.rows.findIndex(row => row.phoneNumber === state.selected);
    if (index < 0) {
      box.removeAttribute('aria-activedescendant');
      return;
    }
    state.at = state.first + index;
    box.setAttribute('aria-activedescendant', `conversation-${state.at}`);
  }

  /** From where the selection was last, which may be scrolled out; a key that is held down does not wait for what it passes. */
  async function move(index) {
    const target = Math.max(0, Math.min(state.total - 1, index));
    state.at = target;
    reveal(box, target);
    if (!state.rows[target - state.first]) {
      const [skip, limit] = visible(box);
      const { search } = state;
      const page = await get('conversations', { search, skip, limit });
      if (state.at !== target || state.search !== search) return;
      Object.assign(state, { first: skip, rows: page.items, total: page.totalCount });
    }
    const row = state.rows[target - state.first];
    if (row) onSelect(row.phoneNumber);
  }

  box.addEventListener('scroll', refresh, { passive: true });
  new ResizeObserver(refresh).observe(box);
  box.addEventListener('click', event => {
    const row = event.target.closest('[role=option]');
    if (row) onSelect(row.dataset.number);
  });
  box.addEventListener('keydown', event => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -Infinity, End: Infinity }[event.key];
    if (step === undefined || state.total === 0) return;
    event.preventDefault();
    move(state.at + step);
  });

  return {
    refresh,
    search(text) {
      Object.assign(state, { search: text, selected: undefined, at: 0 });
      box.scrollTop = 0;
      refresh();
    },
    select(number) {
      state.selected = number;
      state.unread.delete(number);
      render();
    },
    clear() {
      Object.assign(state, { selected: undefined, at: 0, rows: [], total: 0 });
      state.unread.clear();
      render();
      refresh();
    },
    /** Marks numbers with new messages; returns how many messages are unread. */
    note(messages, isShown) {
      for (const { phoneNumber } of messages) {
        if (!isShown(phoneNumber)) state.unread.set(phoneNumber, (state.unread.get(phoneNumber) ?? 0) + 1);
      }
      return this.unread();
    },
    unread: () => [...state.unread.values()].reduce((sum, count) => sum + count, 0),
  };
}

const visible = box => [Math.max(0, Math.floor(box.scrollTop / rowHeight) - spare), Math.ceil(box.clientHeight / rowHeight) + 2 * spare];

function reveal(box, index) {
  const [top, bottom] = [index * rowHeight, (index + 1) * rowHeight];
  if (top < box.scrollTop) box.scrollTop = top;
  else if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight;
}

function option({ phoneNumber, count, last }, index, { total, selected, unread }) {
  const fresh = unread.get(phoneNumber) ?? 0;
  const row = element('div', {
    id: `conversation-${index}`, className: 'conversation', role: 'option', dataset: { number: phoneNumber },
    'aria-selected': String(phoneNumber === selected), 'aria-posinset': index + 1, 'aria-setsize': total,
  },
  element('span', { className: 'number' }, element('bdi', {}, phoneNumber), fresh ? element('span', { className: 'unread' }, `${formatNumber(fresh)} new`) : undefined),
  element('time', { dateTime: last.dateSubmitted }, formatShortTime(last.dateSubmitted)),
  element('span', { className: 'preview' }, element('span', { className: 'preview-text', dir: 'auto' }, last.text.slice(0, 120)), count > 1 ? element('span', { className: 'amount' }, plural(count, 'message')) : undefined));
  row.style.top = `${index * rowHeight}px`;
  return row;
}
