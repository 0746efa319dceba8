import { notify } from './notice.js';

/** Copies a text. Browsers allow it on this machine, or with HTTPS. */
export async function copy(text, what) {
  try {
    await navigator.clipboard.writeText(text);
    notify(`${what} copied.`);
  } catch {
    notify(`The browser does not let this page copy. ${what}: ${text}`, true);
  }
}
