/** A text that lasts as long as the window does, reloads included, or as long as the page where the browser forbids that. */
export function windowText(key: string): {read(): string | null; write(text: string | null): void} {
  let here: string | null = null;
  return {
    read: () => {
      try {
        return sessionStorage.getItem(key);
      } catch {
        return here;
      }
    },
    write: (text) => {
      here = text;
      try {
        if (text === null) sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, text);
      } catch {
        // Frames made from srcdoc, and some modes of privacy, keep nothing.
      }
    }
  };
}
