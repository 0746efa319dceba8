import { change, post } from './api.js';
import { byId } from './dom.js';

/** Connects the forms that change time, credits, speed and messages, and the reset. */
export function startControl() {
  for (const button of document.querySelectorAll('[data-seconds]')) {
    button.addEventListener('click', () => change(() => post('time', { seconds: Number(button.dataset.seconds) }), `It is ${button.textContent} later.`));
  }
  onSubmit('credits-form', (form, button) => post('credits', { [button.value]: form.amount.valueAsNumber }), 'The credits are changed.');
  onSubmit('sample-form', form => post('messages', { count: form.count.valueAsNumber }), 'The messages are added.');
  onSubmit('settings-form', form => post('settings', {
    latencySeconds: form.latencySeconds.valueAsNumber, requestsPerSecond: form.requestsPerSecond.value ? form.requestsPerSecond.valueAsNumber : null,
  }), 'The speed is changed.');
  byId('time-form').addEventListener('submit', event => event.preventDefault());
  startReset();
}

function onSubmit(id, action, done) {
  byId(id).addEventListener('submit', event => {
    event.preventDefault();
    change(() => action(event.target, event.submitter), done);
  });
}

function startReset() {
  const dialog = byId('reset-dialog');
  byId('reset').addEventListener('click', () => { dialog.returnValue = ''; dialog.showModal(); });
  dialog.addEventListener('close', () => {
    if (dialog.returnValue === 'reset') change(() => post('reset'), 'The sandbox is as it was at the start.');
  });
}
