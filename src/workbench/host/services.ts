import { invalidArgument } from "./host-error";
import type { PaneDisplay } from "./pane-display";
import type { MemberTable, MemberTables } from "./protocol/member-table";
import type { IndexedType, WireIndex } from "./protocol/wire-index";

/** The service to which the library reports that it is ready for commands; no class of the library has it. */
const ACTION_HANDLERS = "Microsoft.InternalService.AddinInternalService";

/** The service behind `Office.addin.showAsTaskpane` and `hide`, for add-ins that share one runtime. */
const APP_RUNTIME = "Microsoft.AppRuntime.AppRuntimeService";

/** The states that the library knows under `OfficeCore.AppRuntimeState`, and whether the pane is seen in each. */
const SHOWN: Readonly<Record<string, boolean>> = { Visible: true, Background: false };

/** The services beside the object model, in the shape of its types. */
export const SERVICE_TYPES: WireIndex = new Map(
  [
    serviceType(ACTION_HANDLERS, { NotifyActionHandlerReady: "notifyActionHandlerReady" }),
    serviceType(
      APP_RUNTIME,
      { GetAppRuntimeState: "getAppRuntimeState", SetAppRuntimeState: "setAppRuntimeState" },
      "SharedRuntime 1.1",
    ),
  ].map((type) => [type.name, type]),
);

export const SERVICE_TABLES: MemberTables = {
  [ACTION_HANDLERS]: service({ notifyActionHandlerReady: () => undefined }),
  [APP_RUNTIME]: service<PaneDisplay>({
    getAppRuntimeState: ({ isShown }) => (isShown ? "Visible" : "Background"),
    setAppRuntimeState: (pane, [state]) => {
      const shown = SHOWN[String(state)];
      if (shown === undefined) throw invalidArgument(`${APP_RUNTIME}.setAppRuntimeState`);
      pane.show(shown);
    },
  }),
};

/** @param methods Their JavaScript names by those of the wire. */
function serviceType(name: string, methods: Readonly<Record<string, string>>, apiSet?: string): IndexedType {
  return {
    name,
    scalars: new Map(),
    scalarsToSet: new Map(),
    navigations: new Map(),
    methods: new Map(
      Object.entries(methods).map(([wire, script]) => [
        wire,
        { name: script, wire, ...(apiSet !== undefined && { apiSet }) },
      ]),
    ),
    indexer: undefined,
    itemType: undefined,
    eventSwitches: new Map(),
  };
}

function service<Model>(methods: MemberTable<Model>["methods"]): MemberTable<Model> {
  return { getters: {}, setters: {}, navigations: {}, methods };
}
