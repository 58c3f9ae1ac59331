import { toJsonSchema } from "@valibot/to-json-schema";
import { PROFILE_FILE } from "../../src/core/profile-file/schema";
import enUS from "../../src/messages/en-US/profiles.json";
import zhCN from "../../src/messages/zh-CN/profiles.json";

type Description = keyof typeof zhCN.options;

/** The JSON schema of a profile's file, for editors: made from what the product itself reads it by. */
export function profileSchema(): object {
  const { properties = {}, ...schema } = toJsonSchema(PROFILE_FILE);
  return {
    ...schema,
    title: "EvalCheck profile · 评分规则",
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [
        name,
        { description: description(name), ...(property as object) },
      ]),
    ),
  };
}

function description(name: string): string {
  if (!isDescribed(name)) throw new Error(`profiles.json does not describe the option ${name}`);
  return `${zhCN.options[name]}\n${enUS.options[name]}`;
}

function isDescribed(name: string): name is Description {
  return name in zhCN.options;
}
