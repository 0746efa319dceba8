import { byId } from './dom.js';

/** Lets the user choose light or dark; otherwise the browser does. */
export function startTheme() {
  const select = byId('theme');
  select.value = stored() ?? '';
  apply(select.value);
  select.addEventListener('change', () => {
    store(select.value);
    apply(select.value);
  });
}

// A browser that blocks storage throws.
function stored() {
  try { return localStorage.getItem('theme'); } catch { return undefined; }
}

function store(theme) {
  try { localStorage.setItem('theme', theme); } catch { /* It applies to this page alone. */ }
}

function apply(theme) {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}
