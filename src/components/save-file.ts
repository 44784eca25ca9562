/** Hands a file to the browser to be saved; `type` is its media type, and its text is UTF-8. */
export function saveFile({name, type, content}: {name: string; type: string; content: BlobPart}): void {
  const url = URL.createObjectURL(new Blob([content], {type: `${type};charset=utf-8`}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url));
}
