const time = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
const minute = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const date = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
const number = new Intl.NumberFormat();

/** How the states of a delivery are called here; an unknown one by itself. */
const states = new Map(Object.entries({
  ACCEPTD: 'Sent', DELIVRD: 'Delivered', UNDELIV: 'Not delivered', EXPIRED: 'Expired', REJECTD: 'Rejected',
}));

export const formatNumber = value => number.format(value);

/** The time of day, or the day too if it is not today. */
export const formatTime = iso => formatDate(iso, time);

/** The same without seconds, and of another day the day alone. */
export const formatShortTime = iso => formatDate(iso, minute, date);

function formatDate(iso, today, other = day) {
  const instant = new Date(iso);
  return (instant.toDateString() === new Date().toDateString() ? today : other).format(instant);
}

export function formatDuration(seconds) {
  if (seconds < 1) return `${Math.round(seconds * 1000)} ms`;
  const [value, unit] = seconds < 120 ? [seconds, 's'] : seconds < 7200 ? [seconds / 60, 'min'] : seconds < 172800 ? [seconds / 3600, 'h'] : [seconds / 86400, 'days'];
  return `${Math.round(value * 10) / 10} ${unit}`;
}

export const formatState = status => states.get(status) ?? status;

export const plural = (count, word) => `${formatNumber(count)} ${word}${count === 1 ? '' : 's'}`;
