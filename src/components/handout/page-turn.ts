/** Resolves when the screen has been painted once more, or would have been if it were seen. */
export function pageTurn(): Promise<void> {
  return new Promise((done) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      done();
    };
    if (document.visibilityState === 'visible') requestAnimationFrame(() => channel.port2.postMessage(null));
    else channel.port2.postMessage(null);
  });
}
