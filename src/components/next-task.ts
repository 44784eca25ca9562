/** Resolves in a task of its own, so that the page has its turn; it waits neither for the screen nor for a timer. */
export function nextTask(): Promise<void> {
  return new Promise((done) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
