import type { MemberTables } from "./protocol/member-table";
import type { WireIndex } from "./protocol/wire-index";

/** The service to which the library reports that it is ready for commands; no class of the library has it. */
const ACTION_HANDLERS = "Microsoft.InternalService.AddinInternalService";

/** The services beside the object model, in the shape of its types. */
export const SERVICE_TYPES: WireIndex = new Map([
  [
    ACTION_HANDLERS,
    {
      name: ACTION_HANDLERS,
      scalars: new Map(),
      scalarsToSet: new Map(),
      navigations: new Map(),
      methods: new Map([
        ["NotifyActionHandlerReady", { name: "notifyActionHandlerReady", wire: "NotifyActionHandlerReady" }],
      ]),
      indexer: undefined,
      itemType: undefined,
      eventSwitches: new Map(),
    },
  ],
]);

export const SERVICE_TABLES: MemberTables = {
  [ACTION_HANDLERS]: {
    getters: {},
    setters: {},
    navigations: {},
    methods: { notifyActionHandlerReady: () => undefined },
  },
};
