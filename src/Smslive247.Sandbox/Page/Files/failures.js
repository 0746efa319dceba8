import { change, get, post, remove } from './api.js';
import { byId, element, fill } from './dom.js';
import { formatDuration, plural } from './format.js';
import { refresher } from './refresh.js';

/** Which of the fields each kind of failure has. */
const fields = {
  status: ['code', 'isCarriedOut'], statusBeforeBody: ['code'], garbage: ['isCarriedOut'], brokenOff: ['isCarriedOut'],
  lost: ['isCarriedOut'], silence: ['seconds', 'isCarriedOut'], delayed: ['seconds'],
};

export const refreshRules = refresher(async () => {
  const rules = await get('failures');
  byId('rules-area').hidden = rules.length === 0;
  fill(byId('rules'), rules.slice(0, 50).map((rule, index) => ({ ...rule, index })), rule => rule.index, rule => element('li', {}, describe(rule)));
});

export function startFailures() {
  const form = byId('fail-form');
  form.addEventListener('input', () => adapt(form));
  form.addEventListener('submit', async event => {
    event.preventDefault();
    await change(() => post('failures', bodyOf(form)), `${byId('fail').textContent.replace(/^Fail/, 'Failing')}.`);
    refreshRules();
  });
  byId('clear-rules').addEventListener('click', async () => {
    await change(() => remove('failures'), 'No request is to fail.');
    refreshRules();
    byId('fail').focus();
  });
  adapt(form);
}

/** Offers the operations to choose from; they are always the same. */
export async function offerOperations() {
  const select = byId('fail-operation');
  if (select.options.length === 1) for (const operationId of await get('operations')) select.add(new Option(operationId, operationId));
}

function adapt(form) {
  const shown = [...fields[form.kind.value], form.which.value];
  for (const label of form.querySelectorAll('[data-for]')) {
    label.hidden = !shown.includes(label.dataset.for);
    label.querySelector('input').disabled = label.hidden;
  }
  const { times, percent } = form;
  byId('fail').textContent = form.which.value === 'share' ? `Fail ${percent.value} % of the requests`
    : times.value === '1' ? 'Fail the next request' : `Fail the next ${times.value} requests`;
}

function bodyOf(form) {
  const has = field => fields[form.kind.value].includes(field);
  return {
    kind: form.kind.value,
    code: has('code') ? form.code.valueAsNumber : undefined,
    seconds: has('seconds') ? form.seconds.valueAsNumber : undefined,
    isCarriedOut: has('isCarriedOut') ? form.isCarriedOut.checked : undefined,
    operationId: form.operationId.value || undefined,
    times: form.which.value === 'times' ? form.times.valueAsNumber : undefined,
    share: form.which.value === 'share' ? form.percent.valueAsNumber / 100 : undefined,
  };
}

function describe({ kind, code, seconds, isCarriedOut, operationId, share, times }) {
  const how = [...byId('fail-kind').options].find(option => option.value === kind).text.split(':')[0];
  return [
    times === null ? `${Math.round(share * 10000) / 100} % of requests` : share < 1 ? `${plural(times, 'request')} at random` : times === 1 ? 'The next request' : `The next ${plural(times, 'request')}`,
    operationId, code ? `${how} ${code}` : how, seconds === null ? '' : formatDuration(seconds), isCarriedOut && kind !== 'delayed' ? 'carried out' : '',
  ].filter(Boolean).join(' · ');
}
