/** Copies texts, and knows what came of the last one. */
export class Copying {
  /** Whether the last one could be copied; null before the first. */
  copied: boolean | null = $state(null);

  /** Hands a text to the clipboard. */
  async copy(text: string): Promise<void> {
    // Copied twice, it is said twice.
    this.copied = null;
    try {
      // There is no clipboard at all where a page came without encryption.
      await navigator.clipboard.writeText(text);
      this.copied = true;
    } catch {
      this.copied = false;
    }
  }
}
