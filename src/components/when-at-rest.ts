/** Time without a change after which a text is said, in ms: what is dragged, typed or played is not said step by step. */
const REST_MS = 120;

/** An attachment that writes a text into a live region once it has stood for a moment. */
export function whenAtRest(text: string): (region: HTMLElement) => () => void {
  return (region) => {
    const timer = setTimeout(() => (region.textContent = text), REST_MS);
    return () => clearTimeout(timer);
  };
}
