import { get } from './api.js';
import { createBatches } from './batches.js';
import { startControl } from './control.js';
import { createConversations } from './conversations.js';
import { byId } from './dom.js';
import { showEmpty, startEmpty } from './empty.js';
import { offerOperations, refreshRules, startFailures } from './failures.js';
import { showFigures } from './figures.js';
import { announce, showUnread } from './news.js';
import { notify } from './notice.js';
import { refreshPasswords } from './passwords.js';
import { createRequests } from './requests.js';
import { refreshSenders, startSenders } from './senders.js';
import { listen } from './stream.js';
import { startTabs } from './tabs.js';
import { startTheme } from './theme.js';
import { createThread } from './thread.js';

const thread = createThread();
const requests = createRequests();
const conversations = createConversations(open);
const refreshBatches = createBatches(id => { byId('search').value = id; search(); });
/** What reads a panel again; the panel that is not shown is read when it is. */
const panels = { 'panel-passwords': refreshPasswords, 'panel-batches': refreshBatches, 'panel-senders': refreshSenders, 'panel-control': refreshRules };
/** The ids of the new messages, and since when messages are new. */
let seen = new Set();
let began = '';

function open(number, isByItself = false) {
  conversations.select(number);
  thread.open(number, byId('search').value);
  showUnread(conversations.unread());
  if (!isByItself) show('thread');
}

/** On a narrow screen there is room for one of the three columns. */
function show(view) {
  document.body.dataset.view = view;
  byId('view-inspector').setAttribute('aria-pressed', String(view === 'inspector'));
  byId('view-messages').setAttribute('aria-pressed', String(view !== 'inspector'));
}

function search() {
  thread.clear('Search');
  conversations.search(byId('search').value);
  show('list');
}

function refreshPanel() {
  for (const [id, refresh] of Object.entries(panels)) if (!byId(id).hidden) refresh();
}

function showStatus(status) {
  showFigures(status);
  showEmpty(status.messageCount === 0, status.key);
  refreshPanel();
}

async function start(reset) {
  [seen, began] = [new Set(), reset?.now ?? ''];
  thread.clear('No message yet');
  conversations.clear();
  const status = await get('status');
  began ||= status.now;
  showStatus(status);
  await Promise.all([requests.load(), offerOperations()]);
  for (const refresh of Object.values(panels)) refresh();
}

function receive({ items, skipped, skippedChanges }) {
  // A message that was there before, and is only delivered now, is not new.
  const added = items.filter(message => !seen.has(message.id) && (message.dateSent ?? message.dateSubmitted) > began);
  for (const message of added) seen.add(message.id);
  if (seen.size > 5000) seen = new Set([...seen].slice(-1000));
  thread.apply(items, skipped);
  if (skippedChanges > 0) thread.refresh();
  if (added.length + skipped > 0) announce(added.length + skipped);
  showUnread(conversations.note(added, number => number === thread.number() && !document.hidden));
  conversations.refresh();
  refreshPanel();
}

// What came while the window was in the background is read once it is in front again.
document.addEventListener('visibilitychange', () => {
  if (document.hidden || thread.number() === undefined) return;
  conversations.select(thread.number());
  showUnread(conversations.unread());
});

// A call that fails without a user waiting for it: most often the sandbox has stopped.
addEventListener('unhandledrejection', event => {
  event.preventDefault();
  notify(event.reason.message, true);
});

startTheme();
startEmpty();
startTabs(id => panels[id]?.());
startSenders();
startFailures();
startControl();
byId('search').addEventListener('input', search);
byId('back').addEventListener('click', () => { show('list'); byId('conversations').focus(); });
byId('view-messages').addEventListener('click', () => show('list'));
byId('view-inspector').addEventListener('click', () => show('inspector'));
listen({
  messages: receive,
  requests: ({ items }) => {
    requests.apply(items);
    refreshPanel();
  },
  status: showStatus,
}, start);
