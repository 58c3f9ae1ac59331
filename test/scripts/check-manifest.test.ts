import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkManifest, type ManifestFacts } from "../../scripts/manifest/check-manifest";
import { RIBBON_FUNCTIONS } from "../../src/commands/ribbon-functions";
import { pngSize } from "../../scripts/manifest/png-size";

const root = path.join(__dirname, "../..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");

const facts: ManifestFacts = {
  imageSize: (address) => {
    const file = path.join(root, address);
    return existsSync(file) ? pngSize(readFileSync(file)) : undefined;
  },
  locales: ["en-US"],
  functions: RIBBON_FUNCTIONS,
};

describe("the manifest's checker", () => {
  it("accepts the product's manifest", () => {
    expect(checkManifest(manifest, facts)).toEqual([]);
  });

  it.each<[string, (source: string) => string, RegExp]>([
    ["an id that is no GUID", (s) => s.replace(/<Id>.*<\/Id>/, "<Id>evalcheck</Id>"), /no GUID/],
    ["a version with three parts", (s) => s.replace("0.1.0.0", "0.1.0"), /of the form/],
    ["a missing provider", (s) => s.replace(/<ProviderName>.*<\/ProviderName>/, ""), /one ProviderName/],
    [
      "elements out of order",
      (s) => s.replace(/(<Hosts>\s*<Host Name[^]*?<\/Hosts>)([^]*?)(<DefaultSettings>)/, "$2$1$3"),
      /Hosts stands too late in OfficeApp/,
    ],
    [
      "an element in the wrong place",
      (s) => s.replace("<Supertip>", "<Group /><Supertip>"),
      /Group does not belong/,
    ],
    [
      "a resid without resource",
      (s) => s.replace('resid="Validate.Tip"', 'resid="Nowhere"'),
      /resid Nowhere/,
    ],
    [
      "an address without TLS",
      (s) => s.replace('"https://localhost:3000/taskpane', '"http://localhost:3000/taskpane'),
      /not https/,
    ],
    [
      "an icon without its 80 px",
      (s) => s.replace('<bt:Image size="80" resid="Clear.80" />', ""),
      /lacks its 80 px/,
    ],
    [
      "an icon of another size",
      (s) => s.replace("icons/clear-80.png", "icons/clear-64.png"),
      /64 × 64, not 80 × 80/,
    ],
    [
      "a text without its English",
      (s) => s.replace('<bt:Override Locale="en-US" Value="Show pane" />', ""),
      /Pane.Label has no text in en-US/,
    ],
    [
      "a text that is too long",
      (s) => s.replace('Value="Show pane"', `Value="${"x".repeat(126)}"`),
      /longer than 125/,
    ],
    [
      "a function that nobody wrote",
      (s) => s.replace("validateSheet", "validateEverything"),
      /nothing binds validateEverything\nno button runs validateSheet/,
    ],
    [
      "a function with two buttons",
      (s) => s.replace("<FunctionName>fixTotals", "<FunctionName>validateSheet"),
      /no button runs fixTotals\ntwo buttons run validateSheet/,
    ],
    [
      "a button without super-tip",
      (s) => s.replace(/<Supertip>\s*<Title resid="Fix[^]*?<\/Supertip>/, ""),
      /EvalCheck.Fix needs exactly one Supertip/,
    ],
    [
      "a super-tip that says nothing",
      (s) => s.replace('<Description resid="Fix.Tip" />', ""),
      /EvalCheck.Fix needs exactly one Description/,
    ],
    [
      "an icon that nobody drew",
      (s) => s.replace("icons/fix-32.png", "icons/mend-32.png"),
      /mend-32.png does not exist/,
    ],
    [
      "an icon on another server",
      (s) =>
        s.replace("https://localhost:3000/assets/icons/fix-32", "https://example.org/assets/icons/fix-32"),
      /several servers: https:\/\/localhost:3000, https:\/\/example.org/,
    ],
    [
      "a tip that Office would cut",
      (s) => s.replace(/(id="Fix.Tip" DefaultValue=")[^"]*/, `$1${"表".repeat(251)}`),
      /Fix.Tip: .* is longer than 250/,
    ],
    [
      "a ribbon with a page of its own",
      (s) => s.replace('<FunctionFile resid="Taskpane.Url"', '<FunctionFile resid="Icon.16"'),
      /FunctionFile is Icon.16, and the Runtime Taskpane.Url/,
    ],
    [
      "a runtime that ends with each button",
      (s) => s.replace('lifetime="long"', 'lifetime="short"'),
      /one Runtime, of long lifetime/,
    ],
    [
      "a runtime behind the buttons",
      (s) => s.replace(/(<Runtimes>[^]*?<\/Runtimes>)([^]*?<\/DesktopFormFactor>)/, "$2$1"),
      /Runtimes stands too late in Host/,
    ],
    ["a pane without an id", (s) => s.replace(/<TaskpaneId>.*<\/TaskpaneId>/, ""), /needs one TaskpaneId/],
    [
      "buttons in an Excel that cannot run them",
      (s) => s.replace(/<bt:Set Name="SharedRuntime".*\/>/, '<bt:Set Name="ExcelApi" />'),
      /VersionOverrides must require SharedRuntime/,
    ],
    [
      "a pane that an iPad cannot have",
      (s) => s.replace('<Set Name="ExcelApi" />', '<Set Name="SharedRuntime" />'),
      /OfficeApp must not require SharedRuntime/,
    ],
  ])("refuses %s", (_, alter, problem) => {
    const altered = alter(manifest);
    expect(altered).not.toBe(manifest);
    expect(checkManifest(altered, facts).join("\n")).toMatch(problem);
  });

  it("says where a manifest is not well formed", () => {
    expect(() => checkManifest(manifest.replace("</OfficeApp>", ""), facts)).toThrow(/unclosed tag/);
  });
});
