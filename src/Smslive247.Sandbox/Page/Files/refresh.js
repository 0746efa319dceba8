const pause = 250;

/** A function that reads again what is shown: at once, then not more often than the pause allows, and never twice at a time. */
export function refresher(read) {
  let running = false;
  let wanted = false;
  return async function refresh() {
    wanted = true;
    if (running) return;
    running = true;
    try {
      while (wanted) {
        wanted = false;
        await read();
        await new Promise(resolve => { setTimeout(resolve, pause); });
      }
    } catch (error) {
      // The sandbox may have stopped: the stream shows that, and reads again once it is back.
      console.warn(error.message);
    } finally {
      running = false;
    }
  };
}
