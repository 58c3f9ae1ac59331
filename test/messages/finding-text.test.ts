import { formatCell, RULES, validate, type Addend, type Finding } from "../../src/core";
import { createMessages, findingText } from "../../src/messages";
import enUS from "../../src/messages/en-US";
import zhCN from "../../src/messages/zh-CN";
import { evaluationTable } from "../evaluation-table-grid";

const chinese = createMessages("zh-CN", zhCN);
const english = createMessages("en-US", enUS);

describe.each([chinese, english])("findings in $locale", (messages) => {
  it.each(RULES.flatMap((rule) => rule.messageIds.map((id) => [rule.id, id] as const)))(
    "%s has a text for %s",
    (rule, messageId) => {
      const { title, what, why, todo } = findingText(messages, findingOf({ rule, messageId }));
      for (const text of [title, what, why, todo]) expect(text).not.toBe("");
    },
  );

  it("have no texts of rules that are not there", () => {
    const catalogue = messages === chinese ? zhCN.rules : enUS.rules;
    const ids = [...RULES.map(({ id }) => id), "engine"];
    expect(Object.keys(catalogue).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("have no texts of messages that their rules do not give", () => {
    const catalogue: Readonly<Record<string, { readonly what: object }>> =
      messages === chinese ? zhCN.rules : enUS.rules;
    const surplus = RULES.flatMap(({ id, messageIds }) =>
      Object.keys(catalogue[id]?.what ?? {}).filter((messageId) => !messageIds.includes(messageId)),
    );
    expect(surplus).toEqual([]);
  });

  it("say that a rule could not run", () => {
    const data = { rule: "some-rule", reason: "out of range" };
    const { what } = findingText(messages, findingOf({ rule: "some-rule", messageId: "rule-failed", data }));
    expect(what).toContain("some-rule");
    expect(what).toContain("out of range");
  });
});

describe("a wrong sum", () => {
  const sumOf = (addends: readonly Addend[], sum: string) =>
    findingText(
      chinese,
      findingOf({ rule: "score-total-mismatch", messageId: "differs", addends, data: { sum } }),
    ).sum;

  it("names every addend with its cell", () => {
    const [finding] = validate([evaluationTable({ alter: { "total.score": 97.4 } }).grid]).findings;
    expect(findingText(chinese, finding!).sum).toBe(
      "H5 9.9 + H12 15 + H13 15 + H14 10 + H15 10 + H16 28 + H17 10 = 97.9",
    );
  });

  it("folds the places of a long one, and still lists every figure", () => {
    const addends = Array.from({ length: 10 }, (_, index) => ({
      cell: { row: 11 + index, column: 7 },
      value: String(index),
    }));
    expect(sumOf([{ cell: { row: 4, column: 5 }, value: "9.9" }, ...addends], "54.9")).toBe(
      "F5 9.9 + H12:H21 (0 + 1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9) = 54.9",
    );
  });

  it("brackets what is subtracted", () => {
    const cell = { row: 0, column: 0 };
    expect(
      sumOf(
        [
          { cell, value: "3" },
          { cell: { row: 1, column: 0 }, value: "-2" },
        ],
        "1",
      ),
    ).toBe(`${formatCell(cell)} 3 + A2 (-2) = 1`);
  });

  it("is left out where the finding is about no sum", () => {
    expect(findingText(chinese, findingOf({ rule: "score-negative", messageId: "negative" })).sum).toBeNull();
  });
});

function findingOf(given: Partial<Finding>): Finding {
  return {
    id: "",
    rule: "",
    severity: "error",
    sheet: "自评表",
    cell: null,
    project: null,
    messageId: "",
    data: {},
    addends: [],
    found: null,
    expected: null,
    related: [],
    fix: null,
    waived: null,
    ...given,
  };
}
