/** Where a device keeps a text. All of it may throw: a browser can forbid it, or be full. */
export interface DeviceText {
  read(): string | null;
  write(text: string): void;
  /** Tells when another page of the same device has written. Returns a function that ends it. */
  watch(changed: () => void): () => void;
}
