/** Words of the dialog that takes a view to other places. */
export const publish = {
  title: 'Publish this view',
  panes: {embed: 'Embed', picture: 'Picture', film: 'Film', file: 'One file', data: 'Data', cite: 'Cite'},
  opening: 'Opening…',
  unavailable: 'This part could not be loaded. Close the dialog, see that you are connected, and open it again.',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser does not allow copying here. Select the text and copy it by hand.'
};
