/** Calls once, as soon as the page is seen: a frame far down another page does nothing before it is scrolled to. */
export function whenVisible(call: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({isIntersecting}) => isIntersecting)) return;
    observer.disconnect();
    call();
  });
  observer.observe(document.documentElement);
}
