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

/**
 * Makes the children of a list those of the items: what has not changed stays as it is, with focus and open details. A child that is moved in
 * the document loses the focus, so that rows that are gone are removed first, and it gets it back.
 */
export function fill(list, items, keyOf, create) {
  let focused = list.contains(document.activeElement) ? document.activeElement : undefined;
  const known = new Map([...list.children].map(child => [child.dataset.key, child]));
  const keys = items.map(item => String(keyOf(item)));
  const wanted = new Set(keys);
  for (const [key, child] of known) if (!wanted.has(key)) child.remove();
  let place = list.firstElementChild;
  for (const [index, item] of items.entries()) {
    const version = JSON.stringify(item);
    const present = known.get(keys[index]);
    const isInPlace = present !== undefined && present === place;
    const child = present && versions.get(present) === version ? present : replace(present, create(item), keys[index], version);
    if (list.contains(document.activeElement)) focused = document.activeElement;
    if (isInPlace) place = child.nextElementSibling;
    else list.insertBefore(child, place);
  }
  if (focused?.isConnected && document.activeElement !== focused) focused.focus({ preventScroll: true });
}

function replace(old, created, key, version) {
  created.dataset.key = key;
  versions.set(created, version);
  if (!old) return created;
  const focus = old.contains(document.activeElement) ? document.activeElement.dataset.focus : undefined;
  for (const details of old.querySelectorAll('details[open]')) created.querySelector('details')?.toggleAttribute('open', details.open);
  old.replaceWith(created);
  if (focus) created.querySelector(`[data-focus="${focus}"]`)?.focus({ preventScroll: true });
  return created;
}
