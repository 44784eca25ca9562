declare module 'mapshaper' {
  interface Mapshaper {
    /** Runs mapshaper commands on files in memory: name -> text or bytes in, name -> bytes out. */
    applyCommands(
      commands: string,
      input: Readonly<Record<string, string | Uint8Array>>
    ): Promise<Record<string, Uint8Array>>;
  }
  // A CommonJS module whose names cannot be told without running it.
  const mapshaper: Mapshaper;
  export default mapshaper;
}
