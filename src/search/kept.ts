/**
 * What was pasted, kept in the tab while somebody follows a link and comes back, or loads the page anew. Never sent;
 * forgotten when the tab is closed, and when somebody comes to the page by a link.
 */

/** Longer pastes are not kept: a browser gives a site only so much room. Units: UTF-16. */
const MOST_KEPT = 1_000_000;

const key = (): string => `pasted ${location.pathname}`;

/** Whether somebody came back to the page, or loaded it anew. */
const cameBack = (): boolean => {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && (entry.type === 'back_forward' || entry.type === 'reload');
};

/** The text that somebody left here. Empty where there is none, or where the browser keeps nothing. */
export function keptText(): string {
  try {
    return (cameBack() && sessionStorage.getItem(key())) || '';
  } catch {
    return '';
  }
}

/** Keeps a text, or forgets the one before it. */
export function keep(text: string): void {
  try {
    if (text.trim() === '' || text.length > MOST_KEPT) sessionStorage.removeItem(key());
    else sessionStorage.setItem(key(), text);
  } catch {
    // A browser that keeps nothing, or has no room: it is as before.
  }
}
