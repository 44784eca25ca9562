/** The one method of Web Crypto that is needed. */
export type Digest = Pick<SubtleCrypto, 'digest'>;

/** SHA-256 of bytes, or of a text in UTF-8, as 64 lower-case hexadecimal digits. */
export async function sha256(content: string | BufferSource, subtle: Digest): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
