import { today } from './today';

/** How often the window looks whether another day has begun. */
const lookMilliseconds = 60_000;

/** Tells when another day has begun on the wall calendar, a minute late at most; the function returned stops it. */
export function onNewDay(tell: () => void): () => void {
  let day = today();
  const clock = setInterval(() => {
    if (today() === day) return;
    day = today();
    tell();
  }, lookMilliseconds);
  return () => clearInterval(clock);
}
