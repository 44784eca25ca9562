/** Words of the app on the device: a new version, and no room for it. */
export const offline = {
  newVersion: 'A new version of Dateline is there. The view stays as it is when you reload.',
  otherWindows: 'Dateline is open in another window as well, which still needs the old version. Close it, then reload.',
  noRoom:
    'This device has no room to keep the map for when there is no network. It works as long as there is one; free some space and load the page again to keep it.',
  reload: 'Reload'
};
