import { checkSharedRuntime } from "./shared-runtime";
import { childrenOf, descendantsOf, parseXml, type XmlElement } from "./xml-tree";

/**
 * The order of elements that Office's schema asks for, per parent. An element out of order is the
 * commonest reason why an add-in does not load.
 * Source: learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "Dictionary",
    "VersionOverrides",
    "ExtendedOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo"],
  Requirements: ["Sets", "Methods"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["OverriddenByRibbonApi", "Label", "Icon", "Control"],
  Control: ["OverriddenByRibbonApi", "Label", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "FunctionName", "Title"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

const REQUIRED = ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "Hosts"];

/** Office's limits on the characters of a text. */
const MAX_SHORT_STRING = 125;
const MAX_LONG_STRING = 250;
const MAX_RESOURCE_ID = 32;

/** The sizes that every icon of the ribbon must have, in pixels. */
const ICON_SIZES = ["16", "32", "80"];

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

export interface ManifestFacts {
  /** Pixels of an image by the path of its address, such as `assets/icons/icon-16.png`; undefined where there is none. */
  imageSize(path: string): { readonly width: number; readonly height: number } | undefined;
  /** Languages besides the default one that every text must have. */
  readonly locales: readonly string[];
  /** Functions that the page of the ribbon binds, each of them for one button. */
  readonly functions: readonly string[];
}

/**
 * Checks an add-in-only manifest without a network: what Microsoft's own validator would refuse, and what
 * it cannot know (do the images exist in their size, is every text there in every language).
 *
 * @returns what is wrong, a sentence each; empty for a manifest that loads.
 */
export function checkManifest(source: string, facts: ManifestFacts): string[] {
  const app = parseXml(source);
  return [
    ...checkIdentity(app),
    ...checkOrder(app),
    ...checkResources(app),
    ...checkIcons(app, facts),
    ...checkAddresses(app),
    ...checkTexts(app, facts),
    ...checkButtons(app),
    ...checkFunctions(app, facts),
    ...checkSharedRuntime(app),
  ];
}

function checkIdentity(app: XmlElement): string[] {
  const problems: string[] = [];
  for (const name of REQUIRED) {
    if (childrenOf(app, name).length !== 1) problems.push(`OfficeApp needs exactly one ${name}`);
  }
  const id = childrenOf(app, "Id")[0]?.text ?? "";
  if (!UUID.test(id)) problems.push(`Id "${id}" is no GUID`);
  const version = childrenOf(app, "Version")[0]?.text ?? "";
  if (!/^\d+(\.\d+){3}$/.test(version)) problems.push(`Version "${version}" is not of the form 1.0.0.0`);
  return problems;
}

function checkOrder(element: XmlElement): string[] {
  const problems: string[] = [];
  const order = ORDER[element.name];
  if (order) {
    let reached = 0;
    for (const child of element.children) {
      const place = order.indexOf(child.name);
      if (place < 0) problems.push(`${child.name} does not belong into ${element.name}`);
      else if (place < reached) problems.push(`${child.name} stands too late in ${element.name}`);
      else reached = place;
    }
  }
  return [...problems, ...element.children.flatMap(checkOrder)];
}

function resourcesOf(app: XmlElement): XmlElement[] {
  return descendantsOf(app, "Resources").flatMap((resources) =>
    resources.children.flatMap((list) => list.children),
  );
}

function checkResources(app: XmlElement): string[] {
  const problems: string[] = [];
  const defined = new Set<string>();
  for (const resource of resourcesOf(app)) {
    const id = resource.attributes.id ?? "";
    if (defined.has(id)) problems.push(`resource ${id} is defined twice`);
    if (id.length > MAX_RESOURCE_ID) problems.push(`resource id ${id} is longer than ${MAX_RESOURCE_ID}`);
    defined.add(id);
  }
  const used = new Set<string>();
  const visit = (element: XmlElement): void => {
    const id = element.attributes.resid;
    if (id !== undefined) used.add(id);
    element.children.forEach(visit);
  };
  visit(app);
  for (const id of used) if (!defined.has(id)) problems.push(`resid ${id} is not defined`);
  for (const id of defined) if (!used.has(id)) problems.push(`resource ${id} is not used`);
  const ids = [...descendantsOf(app, "Control"), ...descendantsOf(app, "Group")].map((e) => e.attributes.id);
  if (new Set(ids).size !== ids.length) problems.push("two controls or groups share an id");
  return problems;
}

function checkIcons(app: XmlElement, facts: ManifestFacts): string[] {
  const problems: string[] = [];
  const addresses = new Map(
    resourcesOf(app).map((image) => [image.attributes.id, image.attributes.DefaultValue ?? ""]),
  );
  for (const icon of descendantsOf(app, "Icon")) {
    const images = childrenOf(icon, "Image");
    for (const size of ICON_SIZES) {
      if (!images.some((image) => image.attributes.size === size))
        problems.push(`an Icon lacks its ${size} px image`);
    }
    for (const image of images) {
      const address = addresses.get(image.attributes.resid) ?? "";
      problems.push(...checkImage(address, Number(image.attributes.size), facts));
    }
  }
  const address = (name: string): string => childrenOf(app, name)[0]?.attributes.DefaultValue ?? "";
  problems.push(...checkImage(address("IconUrl"), 32, facts));
  problems.push(...checkImage(address("HighResolutionIconUrl"), 64, facts));
  return [...new Set(problems)];
}

function checkImage(address: string, size: number, facts: ManifestFacts): string[] {
  if (!URL.canParse(address)) return [`"${address}" is no address of an image`];
  const found = facts.imageSize(new URL(address).pathname.slice(1));
  if (!found) return [`${address} does not exist`];
  if (found.width === size && found.height === size) return [];
  return [`${address} is ${found.width} × ${found.height}, not ${size} × ${size}`];
}

function checkAddresses(app: XmlElement): string[] {
  const problems: string[] = [];
  const origins = new Set<string>();
  const visit = (element: XmlElement): void => {
    const address = element.attributes.DefaultValue ?? "";
    if (URL.canParse(address)) {
      const { protocol, origin } = new URL(address);
      if (protocol !== "https:") problems.push(`${address} is not https`);
      origins.add(origin);
    }
    element.children.forEach(visit);
  };
  visit(app);
  // A build moves the add-in to its address: what stands elsewhere would stay behind.
  if (origins.size > 1) problems.push(`the addresses are of several servers: ${[...origins].join(", ")}`);
  return problems;
}

function checkTexts(app: XmlElement, facts: ManifestFacts): string[] {
  const problems: string[] = [];
  const check = (element: XmlElement, name: string, limit: number): void => {
    const overrides = childrenOf(element, "Override");
    for (const locale of facts.locales) {
      if (!overrides.some((o) => o.attributes.Locale === locale))
        problems.push(`${name} has no text in ${locale}`);
    }
    const texts = [element.attributes.DefaultValue, ...overrides.map((o) => o.attributes.Value)];
    for (const text of texts) {
      if (!text) problems.push(`${name} has an empty text`);
      else if (text.length > limit) problems.push(`${name}: "${text}" is longer than ${limit} characters`);
    }
  };
  for (const name of ["DisplayName", "Description"]) {
    for (const element of childrenOf(app, name)) {
      check(element, name, name === "DisplayName" ? MAX_SHORT_STRING : MAX_LONG_STRING);
    }
  }
  for (const [list, limit] of [
    ["ShortStrings", MAX_SHORT_STRING],
    ["LongStrings", MAX_LONG_STRING],
  ] as const) {
    for (const strings of descendantsOf(app, list)) {
      for (const string of strings.children) check(string, string.attributes.id ?? list, limit);
    }
  }
  return problems;
}

/** Office draws no button without its icon and its super-tip, and says nothing of it. */
function checkButtons(app: XmlElement): string[] {
  return descendantsOf(app, "Control").flatMap((control) => {
    const name = control.attributes.id ?? "a control";
    const missing = ["Label", "Supertip", "Icon", "Action"].filter(
      (part) => childrenOf(control, part).length !== 1,
    );
    const [tip] = childrenOf(control, "Supertip");
    const parts = ["Title", "Description"].filter((part) => tip && childrenOf(tip, part).length !== 1);
    return [...missing, ...parts].map((part) => `${name} needs exactly one ${part}`);
  });
}

function checkFunctions(app: XmlElement, facts: ManifestFacts): string[] {
  const named = descendantsOf(app, "FunctionName").map((element) => element.text);
  return [
    ...named.filter((name) => !facts.functions.includes(name)).map((name) => `nothing binds ${name}`),
    ...facts.functions.filter((name) => !named.includes(name)).map((name) => `no button runs ${name}`),
    ...named.filter((name, index) => named.indexOf(name) !== index).map((name) => `two buttons run ${name}`),
  ];
}
