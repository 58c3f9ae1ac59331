import { invalidArgument, invalidOperation } from "../host-error";
import { protectionOptions } from "../model/create-workbook";
import type { ProtectionOptions, Sheet } from "../model/state";
import { membersOf } from "../protocol/member-table";

export const worksheetProtectionMembers = membersOf<Excel.WorksheetProtection>()<Sheet>({
  getters: {
    protected: (sheet) => sheet.protection !== null,
    options: (sheet) => sheet.protection?.options ?? null,
  },
  methods: {
    protect(sheet, [options, password], session) {
      const location = "WorksheetProtection.protect";
      if (sheet.protection) throw invalidOperation(location);
      session.change({
        kind: "protect",
        sheet,
        protection: {
          options: protectionOptions(givenOptions(options, location)),
          password: typeof password === "string" && password !== "" ? { text: password } : null,
        },
      });
    },
    unprotect(sheet, [password], session) {
      const { protection } = sheet;
      if (!protection) return;
      if (protection.password && !opens(protection.password.text, password)) {
        throw invalidArgument("WorksheetProtection.unprotect");
      }
      session.change({ kind: "protect", sheet, protection: null });
    },
  },
});

function givenOptions(value: unknown, location: string): Partial<ProtectionOptions> {
  if (value === undefined || value === null) return {};
  if (typeof value !== "object") throw invalidArgument(location);
  const known = protectionOptions();
  if (Object.keys(value).some((option) => !(option in known))) throw invalidArgument(location);
  return value;
}

/** Nothing opens what a file keeps as a hash only. */
function opens(password: string | undefined, given: unknown): boolean {
  return password !== undefined && password === given;
}
