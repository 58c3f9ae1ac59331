import { invalidArgument, itemNotFound } from "../host-error";
import type { CustomProperty, Sheet } from "../model/state";
import { membersOf } from "../protocol/member-table";
import type { Session } from "../session";
import { givenText } from "./given";

/** A property of a sheet, by its key: it stays the same object while its value changes. */
interface PropertyModel {
  readonly sheet: Sheet;
  readonly key: string;
}

const LONGEST_KEY = 255;

export const worksheetCustomPropertyCollectionMembers =
  membersOf<Excel.WorksheetCustomPropertyCollection>()<Sheet>({
    items: (sheet) => sheet.customProperties.map(({ key }) => ({ sheet, key })),
    item(sheet, given) {
      const found = propertyOf(sheet, givenText(given, "WorksheetCustomPropertyCollection.getItem"));
      return found && { sheet, key: found.key };
    },
    methods: {
      getCount: (sheet) => sheet.customProperties.length,
      add(sheet, [givenKey, givenValue], session): PropertyModel {
        const location = "WorksheetCustomPropertyCollection.add";
        const key = givenText(givenKey, location);
        const value = givenText(givenValue, location);
        if (key === "" || key.length > LONGEST_KEY) throw invalidArgument(location);
        replace({ sheet, key }, { key, value }, session);
        return { sheet, key };
      },
    },
  });

export const worksheetCustomPropertyMembers = membersOf<Excel.WorksheetCustomProperty>()<PropertyModel>({
  getters: {
    key: (model) => present(model).key,
    value: (model) => present(model).value,
  },
  setters: {
    value(model, given, session) {
      const value = givenText(given, "WorksheetCustomProperty.value");
      replace(model, { key: present(model).key, value }, session);
    },
  },
  methods: {
    delete(model, _, session) {
      present(model);
      replace(model, null, session);
    },
  },
});

/** Keys are told apart without regard to case. */
function isKey(key: string) {
  return (property: CustomProperty) => property.key.toLowerCase() === key.toLowerCase();
}

function propertyOf(sheet: Sheet, key: string): CustomProperty | undefined {
  return sheet.customProperties.find(isKey(key));
}

function present({ sheet, key }: PropertyModel): CustomProperty {
  const property = propertyOf(sheet, key);
  if (!property) throw itemNotFound("WorksheetCustomProperty");
  return property;
}

function replace({ sheet, key }: PropertyModel, by: CustomProperty | null, session: Session): void {
  const others = sheet.customProperties.filter((property) => !isKey(key)(property));
  session.change({ kind: "setCustomProperties", sheet, properties: by ? [...others, by] : others });
}
