/** All benchmarks, the one after the other: `npm run bench`. Ends with 1 where any is above its budget. */
import "./core";
import "./files";
