import { byId } from './dom.js';
import { formatNumber, plural } from './format.js';

const pause = 3000;
let arrived = 0;
let timer;

/** Tells screen readers of new messages, not more often than every few seconds. */
export function announce(count) {
  arrived += count;
  timer ??= setTimeout(() => {
    byId('news').textContent = `${plural(arrived, 'new message')}.`;
    [arrived, timer] = [0, undefined];
  }, pause);
}

/** Shows in the title of the window how many messages are unread. */
export function showUnread(count) {
  document.title = count > 0 ? `(${formatNumber(count)}) SMSLive247 Sandbox` : 'SMSLive247 Sandbox';
}
