import { byId } from './dom.js';

/** Lets the user choose light or dark; otherwise the browser does. */
export function startTheme() {
  const select = byId('theme');
  select.value = localStorage.getItem('theme') ?? '';
  apply(select.value);
  select.addEventListener('change', () => {
    localStorage.setItem('theme', select.value);
    apply(select.value);
  });
}

function apply(theme) {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}
