import { get } from './api.js';
import { copy } from './copy.js';
import { byId, element, fill } from './dom.js';
import { formatTime } from './format.js';
import { refresher } from './refresh.js';

/** The last one-time passwords, newest first, to copy. */
export const refreshPasswords = refresher(async () =>
  fill(byId('passwords'), await get('one-time-passwords', { limit: 30 }), password => password.messageId, row));

const row = ({ phoneNumber, oneTimePassword, isValid, expiresAt, date }) => element('li', { className: 'password' },
  element('p', {}, element('bdi', {}, phoneNumber), ' ', element('time', { dateTime: date }, formatTime(date))),
  element('p', { className: 'code' }, oneTimePassword),
  element('p', { className: 'meta' }, isValid ? `Valid until ${formatTime(expiresAt)}` : 'Used, expired or replaced'),
  element('button', { type: 'button', dataset: { focus: 'copy' }, 'aria-label': `Copy ${oneTimePassword}`, onclick: () => copy(oneTimePassword, 'One-time password') }, 'Copy'));
