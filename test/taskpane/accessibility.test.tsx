import { screen } from "@testing-library/react";
import axe from "axe-core";
import { FAULTY_TABLE } from "../excel/evaluation-table";
import { findingRow, idle, openPane, type OpenPane } from "./open-pane";

/** Brings the pane into a state. */
type Approach = (pane: OpenPane) => Promise<void>;

const APPROACHES: Record<string, Approach> = {
  "the first screen": () => Promise.resolve(),
  findings: ({ validate }) => validate(),
  "the detail of a finding": async ({ user, validate }) => {
    await validate();
    await user.click(findingRow(/H5/));
  },
  "the preview of corrections": async (pane) => {
    await pane.validate();
    await pane.user.click(screen.getByRole("button", { name: /自动更正|safe fix/ }));
  },
  "the result of a write": async (pane) => {
    await APPROACHES["the preview of corrections"]!(pane);
    await pane.user.click(screen.getByRole("button", { name: /^(写入|Write) \d+/ }));
    await idle();
  },
  "a sheet without a table": async ({ excel, validate }) => {
    excel.user.activate("说明");
    await validate();
  },
  "the result of another sheet": async ({ excel, validate, messages }) => {
    await validate();
    excel.user.activate("说明");
    await screen.findByRole("button", { name: messages.t("pane:notice.goBack") });
  },
  "the list of more screens": async ({ user, messages }) => {
    await user.click(screen.getByRole("button", { name: messages.t("pane:tabs.more") }));
  },
  settings: async (pane) => {
    await APPROACHES["the list of more screens"]!(pane);
    await pane.user.click(screen.getByRole("button", { name: pane.messages.t("pane:tabs.settings") }));
    await screen.findByRole("heading", { name: pane.messages.t("settings:profile.title") });
    for (const folded of document.querySelectorAll("details")) folded.open = true;
    await pane.user.click(screen.getByLabelText(new RegExp(pane.messages.t("settings:colours.own"))));
  },
  "the form of a waiver with nothing filled in": async (pane) => {
    const { user, messages } = pane;
    await APPROACHES["the detail of a finding"]!(pane);
    await user.click(await screen.findByRole("button", { name: messages.t("waivers:waive") }));
    await user.click(await screen.findByRole("button", { name: messages.t("waivers:form.submit") }));
    await screen.findByText(messages.t("waivers:invalid.reason"));
  },
  "a waived finding": async (pane) => {
    const { user, messages } = pane;
    await APPROACHES["the form of a waiver with nothing filled in"]!(pane);
    await user.type(screen.getByLabelText(messages.t("waivers:form.reason")), "已核准");
    await user.type(screen.getByLabelText(messages.t("waivers:form.name")), "王敏{Enter}");
    await idle();
    await screen.findByRole("button", { name: messages.t("waivers:withdraw") });
  },
  waivers: async (pane) => {
    const { user, messages } = pane;
    await APPROACHES["a waived finding"]!(pane);
    await APPROACHES["the list of more screens"]!(pane);
    await user.click(screen.getByRole("button", { name: messages.t("pane:tabs.waivers") }));
    await screen.findByRole("article");
  },
  "a report that was written, and comments": async (pane) => {
    await APPROACHES["the list of more screens"]!(pane);
    await pane.user.click(screen.getByRole("button", { name: pane.messages.t("pane:tabs.report") }));
    await pane.user.click(
      await screen.findByRole("button", { name: pane.messages.t("reporting:sheet.write") }),
    );
    await screen.findByText(/已写入工作表|written with/);
  },
  "a failure": async ({ excel, user, messages }) => {
    excel.faults.failEveryRequest("busy");
    await user.click(screen.getByRole("button", { name: messages.t("pane:action.validate") }));
    await screen.findByRole("button", { name: messages.t("pane:action.retry") });
  },
};

describe.each(["zh-CN", "en-US"] as const)("the pane in %s is accessible", (locale) => {
  it.each(Object.entries(APPROACHES))("in the state: %s", async (_, approach) => {
    const pane = await openPane(
      { sheets: [FAULTY_TABLE, { name: "说明", cells: { A1: "填表说明" } }] },
      { locale },
    );
    await approach(pane);
    document.documentElement.lang = locale;
    document.title = "EvalCheck";
    const { violations } = await axe.run(document, {
      // jsdom draws nothing: there are no colours and no glyphs to compare.
      rules: { "color-contrast": { enabled: false }, "label-content-name-mismatch": { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
