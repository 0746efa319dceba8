import { byId } from './dom.js';

const duration = 6000;
let timer;

/** Shows a line at the bottom for some seconds, which screen readers read at once. */
export function notify(text, isError = false) {
  const notice = byId('notice');
  notice.textContent = text;
  notice.classList.toggle('error', isError);
  notice.hidden = false;
  clearTimeout(timer);
  timer = setTimeout(() => { notice.hidden = true; }, duration);
}
