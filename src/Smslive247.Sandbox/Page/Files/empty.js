import { copy } from './copy.js';
import { byId } from './dom.js';

const quote = text => `'${text.replaceAll("'", String.raw`'\''`)}'`;
const literal = text => JSON.stringify(text);

const curl = (address, key) => `curl ${address}api/v5/sms -H ${quote(`Authorization: Bearer ${key}`)} \\
  -H 'Content-Type: application/json' \\
  -d '{"senderID":"Sandbox","phoneNumber":"2348030000001","messageText":"Hello"}'`;

const csharp = (address, key) => `using Smslive247;
using Smslive247.V5;

using var client = new Smslive247Client(new Smslive247Options
{
    ApiKey = ${literal(key)},
    BaseAddress = new Uri("${address}"),
});
await client.Messages.SendAsync(new()
{
    SenderId = "Sandbox",
    PhoneNumber = "2348030000001",
    MessageText = "Hello from C#.",
});`;

export function startEmpty() {
  for (const button of document.querySelectorAll('[data-copy]')) button.addEventListener('click', () => copy(byId(button.dataset.copy).textContent, 'Snippet'));
}

/** Shows the first steps while there is no message, with the address and the key of this sandbox. */
export function showEmpty(isEmpty, key) {
  const address = `${location.origin}/`;
  byId('empty').hidden = !isEmpty;
  document.body.classList.toggle('is-empty', isEmpty);
  byId('thread').hidden = isEmpty;
  byId('own-address').textContent = address;
  byId('own-key').textContent = key;
  byId('snippet-curl').textContent = curl(address, key);
  byId('snippet-csharp').textContent = csharp(address, key);
}
