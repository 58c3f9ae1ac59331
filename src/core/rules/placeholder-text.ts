import type { EvaluationTable } from "../table";
import type { TextField } from "./facts/text-fields";
import type { TableRule } from "./rule";

/** What forms print where a value is to be filled in, alone in its cell. */
const PLACEHOLDERS: readonly RegExp[] = [
  /^[≥≤><=]?[xX×＊*]{2,}(?:[xX×＊*年月日前个项次人家%]|项目|单位|万?元)*$/,
  /^[（(【[]?(?:示例|样例|例如|举例|如)[:：].*$/,
  /^[（(【[]?(?:示例|样例|例如|举例|请?填写|请输入|请选择|待填写|待补充|待定)[…。.）)】\]]*$/,
  /^[（(【[]?请(?:在此)?(?:填写|输入|填报|补充)[^，。；]{0,20}[）)】\]]?$/,
];

/** Each of these has one of the characters; most texts have none. */
const MAY_BE_PLACEHOLDER = /[xX×＊*例如请写待]/;

/** Text of the empty form is left in a value cell. */
export const placeholderText: TableRule<"placeholder"> = {
  id: "placeholder-text",
  scope: "table",
  severity: "warning",
  fixable: null,
  messageIds: ["placeholder"],
  *check(table, { texts }) {
    for (const { field, subject } of [...headFields(table), ...texts]) {
      if (!MAY_BE_PLACEHOLDER.test(field.text)) continue;
      const text = field.text.replace(/\s+/g, "");
      if (!PLACEHOLDERS.some((placeholder) => placeholder.test(text))) continue;
      yield {
        cell: field.ref,
        messageId: "placeholder",
        subject,
        data: { text: field.text },
        found: field.text,
      };
    }
  },
};

function* headFields({ head }: EvaluationTable): Generator<TextField> {
  for (const name of ["project", "amount", "department", "unit"] as const) {
    const labelled = head[name];
    if (labelled) yield { field: labelled.value, subject: `head/${name}` };
  }
}
