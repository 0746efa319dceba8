import { change, get, post } from './api.js';
import { byId, element, fill } from './dom.js';
import { refresher } from './refresh.js';

/** The sender IDs, those that wait for a decision first. */
export const refreshSenders = refresher(async () => {
  const all = (await get('sender-ids')).reverse();
  const pending = all.filter(sender => sender.status === 'PENDING');
  fill(byId('senders'), [...pending, ...all.filter(sender => sender.status !== 'PENDING')].slice(0, 50), sender => `${sender.accountKey} ${sender.senderId}`, row);
});

export function startSenders() {
  byId('sender-form').addEventListener('submit', event => {
    event.preventDefault();
    decide({ senderId: byId('sender-name').value }, 'APPROVED').then(isDone => { if (isDone) byId('sender-name').value = ''; });
  });
}

/** Returns whether the sandbox did it. */
async function decide({ senderId, accountKey }, status) {
  const decided = await change(() => post('sender-ids', { senderId, status, key: accountKey }), `${senderId} is ${status.toLowerCase()}.`);
  refreshSenders();
  return decided !== undefined;
}

const row = sender => element('li', { className: 'sender-id' },
  element('p', {}, element('bdi', {}, sender.senderId), ' ', element('span', { className: 'state', dataset: { state: sender.status } }, sender.status.toLowerCase())),
  sender.purpose ? element('p', { className: 'meta', dir: 'auto' }, sender.purpose) : undefined,
  element('div', { className: 'line' },
    sender.status === 'APPROVED' ? undefined : button(sender, 'APPROVED', 'Approve'),
    sender.status === 'REJECTED' ? undefined : button(sender, 'REJECTED', 'Reject')));

const button = (sender, status, label) => element('button', {
  type: 'button', dataset: { focus: 'decide' }, 'aria-label': `${label} ${sender.senderId}`, onclick: () => decide(sender, status),
}, label);
