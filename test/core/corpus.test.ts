import { existsSync } from "node:fs";
import { compareCorpusFile, CORPUS, corpusFiles } from "../../scripts/corpus/corpus-file";

const present = existsSync(CORPUS);
if (!present) console.warn(`Skipped: the published tables (${CORPUS}) are not there.`);
const files = present ? corpusFiles(CORPUS) : ["none"];

(present ? describe : describe.skip)(
  "published tables, laid out in many ways and with planted faults",
  () => {
    it.each(files)("%s gives exactly the findings written beside it, and a plan that ends", (name) => {
      const { missing, unexpected, leftByPlan } = compareCorpusFile(CORPUS, name);
      expect({ missing, unexpected, leftByPlan }).toEqual({ missing: [], unexpected: [], leftByPlan: [] });
    });
  },
);
