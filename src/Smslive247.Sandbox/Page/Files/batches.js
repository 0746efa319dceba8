import { get } from './api.js';
import { byId, element, fill } from './dom.js';
import { formatNumber, formatTime, plural } from './format.js';
import { refresher } from './refresh.js';

/** The last batches with their progress, newest first. `onOpen` is called with the id of the batch whose messages are asked for. */
export const createBatches = onOpen => refresher(async () =>
  fill(byId('batches'), await get('batches', { limit: 30 }), batch => batch.id, batch => row(batch, onOpen)));

/** Adds the progress to the id of a batch; a message that was sent singly has an id of a batch, but no batch. */
export async function showProgress(id, place) {
  const batch = (await get('batches', { limit: 1000 }).catch(() => [])).find(known => known.id === id);
  place.textContent = batch ? `, ${describe(batch)}` : '';
}

const describe = ({ sent, total, status }) => `${status.toLowerCase()}, ${formatNumber(sent)} of ${formatNumber(total)} sent`;

const row = ({ id, senderId, text, status, total, sent, failed, dateSubmitted, dateStarts }, onOpen) => element('li', { className: 'batch' },
  element('p', {}, element('span', { className: 'state', dataset: { state: status } }, status.toLowerCase()), ' ', element('bdi', {}, senderId), ' ',
    element('time', { dateTime: dateSubmitted }, formatTime(dateSubmitted))),
  element('p', { className: 'preview', dir: 'auto' }, text.slice(0, 200)),
  element('progress', { max: total, value: sent, 'aria-label': `Progress of batch ${id}` }),
  element('p', { className: 'meta' }, [
    `${formatNumber(sent)} of ${formatNumber(total)} sent`, failed > 0 ? `${plural(failed, 'number')} not valid` : '',
    status === 'SCHEDULED' ? `starts ${formatTime(dateStarts)}` : '',
  ].filter(Boolean).join(' · ')),
  element('button', { type: 'button', dataset: { focus: 'open' }, onclick: () => onOpen(String(id)) }, `Messages of batch ${id}`));
