/** Time without a change after which a text is said, in ms: what is dragged or typed is not said step by step. */
const REST_MS = 120;

/**
 * An attachment that writes a text into a live region once it has stood for a moment.
 * @param said what is written in its place, asked for at that moment
 */
export function whenAtRest(
  text: string,
  said: (text: string) => string = () => text
): (region: HTMLElement) => () => void {
  return (region) => {
    const timer = setTimeout(() => (region.textContent = said(text)), REST_MS);
    return () => clearTimeout(timer);
  };
}
