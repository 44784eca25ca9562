// Run as a process of its own with TMPDIR set: the package unpacks into the folder for temporary files, and its system
// libraries only where the variables of a cloud function are set. Neither shall change the process that asks.
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
