import { childrenOf, descendantsOf, type XmlElement } from "./xml-tree";

/** The requirement set of an Excel in which ribbon and pane can share a page. */
const SHARED_RUNTIME = "SharedRuntime";

/**
 * Checks that ribbon and pane share one page, and that an Excel which cannot do that has the pane at least:
 * docs/ribbon.md tells why, and where that is documented.
 */
export function checkSharedRuntime(app: XmlElement): string[] {
  const problems: string[] = [];
  const runtimes = descendantsOf(app, "Runtime");
  const [runtime] = runtimes;
  if (runtimes.length !== 1 || runtime?.attributes.lifetime !== "long")
    problems.push("the add-in needs one Runtime, of long lifetime");

  const page = runtime?.attributes.resid ?? "";
  const shows = descendantsOf(app, "Action").filter(({ attributes }) => attributes.type === "ShowTaskpane");
  const users = [
    ...descendantsOf(app, "FunctionFile"),
    ...shows.flatMap((a) => childrenOf(a, "SourceLocation")),
  ];
  for (const { name, attributes } of users) {
    if (attributes.resid !== page)
      problems.push(`${name} is ${attributes.resid ?? "nothing"}, and the Runtime ${page}`);
  }
  // A pane without an id, or with another one, is another pane: a shared runtime has one alone.
  const panes = new Set(shows.map((action) => childrenOf(action, "TaskpaneId")[0]?.text));
  if (panes.size !== 1 || panes.has(undefined)) problems.push("the add-in needs one TaskpaneId");

  const requires = (element: XmlElement): boolean =>
    childrenOf(element, "Requirements")
      .flatMap((requirements) => descendantsOf(requirements, "Set"))
      .some(({ attributes }) => attributes.Name === SHARED_RUNTIME);
  if (!childrenOf(app, "VersionOverrides").every(requires))
    problems.push(`VersionOverrides must require ${SHARED_RUNTIME}`);
  if (requires(app)) problems.push(`OfficeApp must not require ${SHARED_RUNTIME}: an iPad has none`);
  return problems;
}
