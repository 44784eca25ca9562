/** Keeps the screen lit as long as the page is seen, where the browser can. Returns a function that ends it. */
export function stayAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let over = false;

  async function ask(): Promise<void> {
    if (over || document.visibilityState !== 'visible') return;
    // Few frames may, and where one may not the browser writes an error to the console.
    if (window.parent !== window) return;
    // Absent on pages of plain http; refused on a low battery.
    const got = await navigator.wakeLock?.request('screen').catch(() => null);
    if (over) void got?.release();
    else lock = got ?? null;
  }

  void ask();
  // A page that is put away loses its lock.
  document.addEventListener('visibilitychange', ask);
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', ask);
    void lock?.release();
  };
}
