/** Sizes in which the words of a chapter are tried, as shares of the full one: the least is 24 px on a screen of 1080. */
const SIZES = [1, 0.95, 0.9, 0.85, 0.8] as const;

/**
 * Keeps `--fit` of an element at the largest size in which it fits its parent, whose height must not follow from it; what
 * does not fit even the least one can be scrolled, and `data-long` says so. Returns what ends that.
 */
export function fitWords(box: HTMLElement): () => void {
  const fit = () => {
    const long = SIZES.every((size) => {
      box.style.setProperty('--fit', String(size));
      return box.scrollHeight > box.clientHeight;
    });
    box.toggleAttribute('data-long', long);
  };
  fit();
  const observer = new ResizeObserver(fit);
  observer.observe(box.parentElement!);
  // Another typeface is as high as another text.
  void document.fonts.ready.then(fit);
  return () => observer.disconnect();
}
