// Prints the browser that the tests will use as one line of JSON, or one sentence saying that there is none.
import {findBrowser} from '../../../geo/cli/browser/find-browser.ts';

try {
  console.log(JSON.stringify(await findBrowser()));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
