import { byId } from './dom.js';
import { formatDuration, formatNumber } from './format.js';

/** Shows the figures of the sandbox at the top, and its settings in their form. */
export function showFigures(status) {
  byId('figure-messages').textContent = formatNumber(status.messageCount);
  byId('figure-requests').textContent = formatNumber(status.requestCount);
  byId('figure-credits').textContent = formatNumber(status.credits);
  byId('time-advanced').hidden = status.advancedSeconds === 0;
  byId('figure-time').textContent = `+${formatDuration(status.advancedSeconds)}`;
  const form = byId('settings-form');
  if (form.contains(document.activeElement)) return;
  form.latencySeconds.value = status.latencySeconds;
  form.requestsPerSecond.value = status.requestsPerSecond ?? '';
}
