import { get } from './api.js';
import { byId, element, fill } from './dom.js';
import { formatDuration, formatTime } from './format.js';

const most = 100;

/** The last requests, newest first. */
export function createRequests() {
  let requests = [];
  const render = () => fill(byId('requests'), requests, request => request.number, row);
  return {
    async load() {
      requests = [];
      const loaded = await get('requests', { limit: most });
      join([...requests, ...loaded]); // What came meanwhile may not be among those loaded.
    },
    apply: added => join([...added, ...requests]),
  };

  function join(all) {
    requests = [...new Map(all.map(request => [request.number, request])).values()].sort((one, other) => other.number - one.number).slice(0, most);
    render();
  }
}

const row = ({ date, method, pathAndQuery, operationId, status, durationSeconds, problem }) => element('li', { className: 'request' },
  element('p', { className: 'request-line' },
    element('span', { className: 'status', dataset: { kind: kindOf(status, problem) } }, status === null ? 'No response' : String(status)), ' ',
    element('span', { className: 'method' }, method), ' ', element('span', { className: 'path' }, pathAndQuery)),
  problem ? element('p', { className: 'problem' }, problem) : undefined,
  element('p', { className: 'meta' }, [operationId ?? 'no operation', formatDuration(durationSeconds), formatTime(date)].join(' · ')));

const kindOf = (status, problem) => (status === null || status >= 500 ? 'broken' : status >= 400 ? 'refused' : problem ? 'broken' : 'done');
