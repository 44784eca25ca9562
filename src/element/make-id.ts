/** A new text of 24 letters and digits. Not randomUUID, which pages of plain http do not have. */
export function makeId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
