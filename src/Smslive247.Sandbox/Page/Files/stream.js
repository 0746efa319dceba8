import { byId } from './dom.js';

const labels = { connecting: 'Connecting', live: 'Live', lost: 'Disconnected' };

/**
 * Listens to the events of the sandbox. The browser connects again by itself, with the id of the last event, so that what happened meanwhile follows.
 * `onOpen` is called for the first connection, and where the sandbox is another one than before, with the time since when it is.
 */
export function listen(handlers, onOpen) {
  const source = new EventSource('/_sandbox/events');
  let isFirst = true;
  source.addEventListener('open', () => {
    show('live');
    if (isFirst) Promise.resolve(onOpen()).then(() => { isFirst = false; }); // A first read that fails is repeated after the next connection.
  });
  source.addEventListener('error', () => show('lost'));
  source.addEventListener('reset', event => onOpen(JSON.parse(event.data)));
  for (const [name, handle] of Object.entries(handlers)) source.addEventListener(name, event => handle(JSON.parse(event.data)));
}

function show(state) {
  const connection = byId('connection');
  if (connection.dataset.state === state) return;
  connection.dataset.state = state;
  connection.textContent = labels[state];
}
