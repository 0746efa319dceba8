/** The item of which an element of a list was made, as text. */
const versions = new WeakMap();

/** The element with an id. */
export const byId = id => document.getElementById(id);

/**
 * Creates an element. Texts become text nodes, so that markup in them stays text; of the properties, those with a dash are attributes.
 */
export function element(tag, properties = {}, ...children) {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    if (name === 'dataset') Object.assign(created.dataset, value);
    else if (name.includes('-') || name === 'role') created.setAttribute(name, value);
    else created[name] = value;
  }
  created.append(...children.filter(child => child !== undefined && child !== null && child !== ''));
  return created;
}

/** Makes the children of a list those of the items: what has not changed stays as it is, with focus and open details. */
export function fill(list, items, keyOf, create) {
  const known = new Map([...list.children].map(child => [child.dataset.key, child]));
  let place = list.firstElementChild;
  for (const item of items) {
    const key = String(keyOf(item));
    const version = JSON.stringify(item);
    let child = known.get(key);
    known.delete(key);
    if (!child || versions.get(child) !== version) child = replace(child, create(item), key, version);
    if (child === place) place = place.nextElementSibling;
    else list.insertBefore(child, place?.isConnected ? place : null);
  }
  for (const child of known.values()) child.remove();
}

function replace(old, created, key, version) {
  created.dataset.key = key;
  versions.set(created, version);
  if (!old) return created;
  const focus = old.contains(document.activeElement) ? document.activeElement.dataset.focus : undefined;
  for (const details of old.querySelectorAll('details[open]')) created.querySelector('details')?.toggleAttribute('open', details.open);
  old.replaceWith(created);
  if (focus) created.querySelector(`[data-focus="${focus}"]`)?.focus();
  return created;
}
