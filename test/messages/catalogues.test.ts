import enUS from "../../src/messages/en-US";
import zhCN from "../../src/messages/zh-CN";

interface Texts {
  readonly [key: string]: string | Texts;
}

/** Plurals: Chinese has one form of a text, English two. */
const PLURAL = /_(?:one|other)$/;

describe("the catalogues", () => {
  const chinese = textsOf(zhCN);
  const english = textsOf(enUS);

  it("have the same namespaces", () => {
    expect(Object.keys(enUS).sort()).toEqual(Object.keys(zhCN).sort());
  });

  it("have the same keys", () => {
    expect([...new Set(english.keys())].sort()).toEqual([...new Set(chinese.keys())].sort());
  });

  it("have the same placeholders in each text", () => {
    const differing = [...chinese].filter(([key, texts]) => {
      const others = english.get(key) ?? [];
      return placeholders(texts).join() !== placeholders(others).join();
    });
    expect(differing).toEqual([]);
  });

  it("leave no text empty, untrimmed or with half a placeholder", () => {
    const odd = [...chinese, ...english].flatMap(([key, texts]) =>
      texts
        .filter((text) => text.trim() === "" || /[{}]/.test(text.replace(/\{\{\w+\}\}/g, "")))
        .map(() => key),
    );
    expect(odd).toEqual([]);
  });

  it("write Chinese with Chinese punctuation", () => {
    const odd = [...chinese].filter(([, texts]) => texts.some((text) => /[\u4e00-\u9fff][,;:?!]/.test(text)));
    expect(odd).toEqual([]);
  });
});

/** The texts by key, the forms of a plural under one. */
function textsOf(catalogue: Readonly<Record<string, Texts>>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const walk = (texts: Texts, path: string) => {
    for (const [key, value] of Object.entries(texts)) {
      const own = `${path}${key.replace(PLURAL, "")}`;
      if (typeof value === "string") found.set(own, [...(found.get(own) ?? []), value]);
      else walk(value, `${own}.`);
    }
  };
  for (const [namespace, texts] of Object.entries(catalogue)) walk(texts, `${namespace}:`);
  return found;
}

function placeholders(texts: readonly string[]): string[] {
  const names = texts.flatMap((text) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = ""]) => name));
  return [...new Set(names)].sort();
}
