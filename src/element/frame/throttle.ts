/** Calls at most once in so many ms: at once, and once more at the end of that time when it was asked for in between. */
export function throttle(call: () => void, ms: number): () => void {
  let resting = false;
  let asked = false;

  function run(): void {
    resting = asked;
    if (!asked) return;
    asked = false;
    setTimeout(run, ms);
    call();
  }

  return () => {
    asked = true;
    if (!resting) run();
  };
}
