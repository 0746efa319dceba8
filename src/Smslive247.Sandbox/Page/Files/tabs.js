/** Tabs by the pattern of WAI-ARIA: arrow keys move between them. `onShow` is called with the id of the panel. */
export function startTabs(onShow) {
  const tabs = [...document.querySelectorAll('[role=tab]')];

  function show(chosen) {
    for (const tab of tabs) {
      const isChosen = tab === chosen;
      tab.setAttribute('aria-selected', String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      document.getElementById(tab.getAttribute('aria-controls')).hidden = !isChosen;
    }
    onShow(chosen.getAttribute('aria-controls'));
  }

  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener('click', () => show(tab));
    tab.addEventListener('keydown', event => {
      const next = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 }[event.key];
      if (next === undefined) return;
      event.preventDefault();
      const chosen = tabs.at(next % tabs.length);
      show(chosen);
      chosen.focus();
    });
  }
}
