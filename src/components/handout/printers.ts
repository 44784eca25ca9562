/** Something that the browser's own print can give in the place of the screen. Both are called while the browser waits. */
export interface Printer {
  /** Lays out what is printed; false when there is nothing to print yet. */
  readonly lay: () => boolean;
  /** Takes away what was laid out. */
  readonly restore: () => void;
}

// A page is printed as a whole, whatever maps are on it. Browsers do not agree on who hears first that it will be, so one listens for all.
const printers: Printer[] = [];
let laid: Printer | null = null;

function before(): void {
  after();
  laid = printers.findLast((printer) => printer.lay()) ?? null;
}

function after(): void {
  laid?.restore();
  laid = null;
}

/**
 * Has the browser's print give this, until what it returns is called, unless one that comes later has something to print.
 * @param always whether it is there for when nothing else is: all others come before it, whenever they come
 */
export function addPrinter(printer: Printer, {always = false}: {always?: boolean} = {}): () => void {
  if (printers.length === 0) {
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
  }
  if (always) printers.unshift(printer);
  else printers.push(printer);
  return () => {
    if (laid === printer) after();
    printers.splice(printers.indexOf(printer), 1);
    if (printers.length > 0) return;
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}
