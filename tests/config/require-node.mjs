// Imported first by every command. It and what the commands import before anything is installed keep to built-ins of
// Node and to syntax that older versions can read, so that the sentence below is what an old Node prints.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Dateline needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}
