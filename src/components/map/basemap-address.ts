/** Address of the folder with the background map, beside the page. Ends with a slash. */
export function basemapAddress(): string {
  return new URL('basemap/', document.baseURI).href;
}
