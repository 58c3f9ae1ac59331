import type { Locale } from "../../messages";

/** What the add-in's manifest puts into Excel's ribbon, in one language. */
export interface RibbonGroup {
  /** Excel heads the pane with it. */
  readonly addInName: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  /** What Excel shows while the pointer rests on the button. */
  readonly tip: string;
  /** Paths of the add-in, such as `assets/icons/fix-32.png`. */
  readonly icon: { readonly small: string; readonly large: string };
  readonly action: RibbonAction;
}

/** What Excel does on a press: it has the add-in run a function, or opens its pane. */
export type RibbonAction =
  { readonly kind: "run"; readonly functionName: string } | { readonly kind: "show-pane" };

/** Reads a manifest as Excel does. The checker of manifests sees to it that nothing is missing. */
export function readRibbon(manifest: string, locale: Locale): RibbonGroup {
  const page = new DOMParser().parseFromString(manifest, "application/xml");
  const resources = below(page, "Resources").flatMap((lists) =>
    [...lists.children].flatMap((list) => [...list.children]),
  );
  const textOf = (element: Element | undefined): string => {
    const own = element && below(element, "Override").find((each) => each.getAttribute("Locale") === locale);
    return own?.getAttribute("Value") ?? element?.getAttribute("DefaultValue") ?? "";
  };
  /** The text of the resource that an element names. */
  const resource = (holder: Element | undefined): string => {
    const id = holder?.getAttribute("resid");
    return textOf(resources.find((each) => each.getAttribute("id") === id));
  };
  const iconOf = (control: Element, size: number): string => {
    const image = below(control, "Image").find((each) => each.getAttribute("size") === String(size));
    return new URL(resource(image)).pathname.slice(1);
  };
  return {
    addInName: textOf(below(page, "DisplayName")[0]),
    label: resource(below(page, "Group").flatMap((group) => below(group, "Label"))[0]),
    buttons: below(page, "Control").map((control) => ({
      id: control.getAttribute("id") ?? "",
      label: resource(below(control, "Label")[0]),
      tip: resource(below(control, "Description")[0]),
      icon: { small: iconOf(control, 16), large: iconOf(control, 32) },
      action: actionOf(control),
    })),
  };
}

function actionOf(control: Element): RibbonAction {
  const [named] = below(control, "FunctionName");
  return named ? { kind: "run", functionName: named.textContent.trim() } : { kind: "show-pane" };
}

/** The elements of a name below another one, whatever their namespace, in the order of the document. */
function below(root: Document | Element, name: string): Element[] {
  return [...root.getElementsByTagNameNS("*", name)];
}
