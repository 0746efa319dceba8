import { change, post } from './api.js';
import { showProgress } from './batches.js';
import { copy } from './copy.js';
import { element } from './dom.js';
import { formatDuration, formatState, formatTime, plural } from './format.js';

const final = [['DELIVRD', 'Delivered'], ['UNDELIV', 'Not delivered'], ['EXPIRED', 'Expired'], ['REJECTD', 'Rejected']];

/** A message as a phone shows it, and below it what the sandbox knows of it. */
export function bubble(message, search) {
  return element('li', { className: 'message' },
    element('p', { className: 'sender' }, element('bdi', {}, message.senderId || 'No sender'), ' ', element('time', { dateTime: message.dateSubmitted }, formatTime(message.dateSubmitted))),
    element('p', { className: 'text', dir: 'auto' }, ...marked(message.text, search)),
    message.oneTimePassword ? passwordLine(message.oneTimePassword) : undefined,
    details(message));
}

const passwordLine = password => element('button', {
  type: 'button', className: 'small', dataset: { focus: 'copy' }, onclick: () => copy(password, 'One-time password'),
}, `Copy ${password}`);

function details(message) {
  const status = message.reports.at(-1)?.status;
  let isByUser = false; // A message that changes is made again, with its details open: nothing is to scroll then.
  function show({ target }) {
    if (!target.open) return;
    if (isByUser) target.scrollIntoView({ block: 'nearest' });
    isByUser = false;
    showProgress(message.batchId, target.querySelector('.batch-progress'));
  }
  return element('details', { ontoggle: show },
    element('summary', { dataset: { focus: 'summary' }, onclick: () => { isByUser = true; } },
      element('span', { className: 'state', dataset: { state: status ?? 'SCHEDULED' } }, status ? formatState(status) : 'Scheduled'),
      element('span', {}, ` · ${plural(message.parts, 'part')} · ${plural(message.credits, 'credit')}`)),
    element('dl', {},
      ...pair('Message', message.id), element('dt', {}, 'Batch'), element('dd', {}, String(message.batchId), element('span', { className: 'batch-progress' })), ...pair('Account', message.accountKey),
      ...(message.dateSent ? [] : pair('Delivery', 'not yet sent')),
      ...message.reports.flatMap(report => pair(report.status, formatTime(report.date))),
      ...waited(message)),
    message.dateSent ? element('div', { className: 'line', role: 'group', 'aria-label': 'Report the delivery' }, element('span', {}, 'Report:'), ...final.map(([code, label]) => reportButton(message, code, label))) : undefined);
}

const pair = (name, value) => [element('dt', {}, name), element('dd', {}, value)];

function waited({ dateSubmitted, reports }) {
  const seconds = (new Date(reports.at(-1)?.date ?? dateSubmitted) - new Date(dateSubmitted)) / 1000;
  return seconds > 0 ? pair('Time taken', formatDuration(seconds)) : [];
}

const reportButton = (message, status, label) => element('button', {
  type: 'button', className: 'small', dataset: { focus: status }, onclick: () => change(() => post(`messages/${encodeURIComponent(message.id)}/reports`, { status }), `Reported as ${label.toLowerCase()}.`),
}, label);

/** The text, with what is searched in marks. */
function marked(text, search) {
  const pieces = [];
  const [within, sought] = [text.toLowerCase(), search.toLowerCase()];
  let from = 0;
  // A letter whose lower case is longer would shift the places.
  for (let at; sought && within.length === text.length && (at = within.indexOf(sought, from)) >= 0; from = at + sought.length) {
    pieces.push(text.slice(from, at), element('mark', {}, text.slice(at, at + sought.length)));
  }
  return [...pieces, text.slice(from)];
}
