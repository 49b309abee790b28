const counts = new Intl.NumberFormat('en-US');

/** A count with thousands separators: 1,789. */
export function formatCount(value: number): string {
  return counts.format(value);
}

/** A rate as the server words it ('41.4' or '—'), with its sign where it is a number. */
export function formatRate(rate: string): string {
  return /^\d/.test(rate) ? `${rate}%` : rate;
}

const moments = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** An ISO moment as 2026-11-23 14:03, in the time of the district. */
export function formatMoment(moment: string): string {
  return moments.format(new Date(moment));
}

const MEGABYTE = 1024 * 1024;

/** A size in bytes as 12.5 MB or 340 kB. */
export function formatSize(bytes: number): string {
  if (bytes < MEGABYTE) return `${Math.max(1, Math.round(bytes / 1024))} kB`;
  return `${(bytes / MEGABYTE).toFixed(1).replace(/\.0$/, '')} MB`;
}
