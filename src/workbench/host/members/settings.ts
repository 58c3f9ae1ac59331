import { itemNotFound } from "../host-error";
import type { Workbook } from "../model/workbook";
import { membersOf } from "../protocol/member-table";
import type { Session } from "../session";
import { givenText } from "./given";

/** A setting of the workbook, by its key. */
interface SettingModel {
  readonly key: string;
}

export const settingCollectionMembers = membersOf<Excel.SettingCollection>()<Workbook>({
  items: ({ settings }) => [...settings.keys()].map((key) => ({ key })),
  item: ({ settings }, key) => (typeof key === "string" && settings.has(key) ? { key } : undefined),
  methods: {
    add(_, [given, value], session) {
      const key = givenText(given, "SettingCollection.add");
      session.change({ kind: "setSetting", key, value });
      return { key };
    },
  },
});

export const settingMembers = membersOf<Excel.Setting>()<SettingModel>({
  identity: ({ key }) => ({ _Id: key }),
  getters: {
    key: ({ key }) => key,
    value: (setting, session) => valueOf(setting, session),
  },
  setters: {
    value: ({ key }, value, session) => session.change({ kind: "setSetting", key, value }),
  },
  methods: {
    delete(setting, _, session) {
      valueOf(setting, session);
      session.change({ kind: "deleteSetting", key: setting.key });
    },
  },
});

function valueOf({ key }: SettingModel, { workbook }: Session): unknown {
  if (!workbook.settings.has(key)) throw itemNotFound("Setting");
  return workbook.settings.get(key);
}
