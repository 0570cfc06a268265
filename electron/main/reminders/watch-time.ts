import { powerMonitor } from 'electron';

const oneHour = 3_600_000;

/** Long enough for the first screen to have asked for all it shows. */
const firstPause = 3_000;

/** Computers wake up several times in a row. */
const shortestPause = 60_000;

/**
 * Looks soon, each hour and whenever the computer wakes up or is unlocked, one look at a time and not twice a minute. What a look throws is
 * logged; the next one comes all the same. The function returned stops it.
 */
export function watchTime(look: () => Promise<void>): () => void {
  let lastLook = Number.NEGATIVE_INFINITY;
  let isLooking = false;

  async function lookOnce(): Promise<void> {
    if (isLooking || Date.now() - lastLook < shortestPause) return;
    isLooking = true;
    lastLook = Date.now();
    try {
      await look();
    } catch (error) {
      console.error('Reminders could not be looked up:', error);
    } finally {
      isLooking = false;
    }
  }

  const first = setTimeout(lookOnce, firstPause);
  const timer = setInterval(lookOnce, oneHour);
  powerMonitor.on('resume', lookOnce);
  powerMonitor.on('unlock-screen', lookOnce);
  return () => {
    clearTimeout(first);
    clearInterval(timer);
    powerMonitor.off('resume', lookOnce);
    powerMonitor.off('unlock-screen', lookOnce);
  };
}
