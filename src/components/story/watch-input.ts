/** What somebody does who is there. */
const INPUTS = ['pointerdown', 'pointermove', 'wheel', 'keydown'] as const;

/** Calls back with every input, wherever in the window it goes. Returns a function that ends it. */
export function watchInput(touched: () => void): () => void {
  for (const type of INPUTS) addEventListener(type, touched, {capture: true, passive: true});
  return () => {
    for (const type of INPUTS) removeEventListener(type, touched, {capture: true});
  };
}
