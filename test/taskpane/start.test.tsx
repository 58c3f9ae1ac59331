import { act, configure, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { settled } from "../office";
import { FAULTY_TABLE } from "../excel/evaluation-table";
import { openExcel } from "../excel/open-excel";

// A loaded machine draws slowly; no state is waited for longer than it takes.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(90_000);

/** jsdom knows no media queries; a system that prefers dark colours is all that the start asks about. */
function preferDark(): void {
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), { matches: true, media }) as unknown as MediaQueryList;
}

describe("the pane's page", () => {
  it("starts with Office, in its display language and the colours of the system", async () => {
    await openExcel({ sheets: [FAULTY_TABLE] }, { locale: "en-US" });
    preferDark();
    document.body.innerHTML = '<div id="root"></div>';
    await act(async () => {
      await import("../../src/taskpane/index");
      await settled();
    });
    expect(document.documentElement.lang).toBe("en-US");
    expect(document.title).toBe("EvalCheck");
    await screen.findByRole("button", { name: "Validate sheet" });
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    expect(rules.some(({ cssText }) => cssText.includes("--colorNeutralBackground1: #292929"))).toBe(true);

    // The texts of the rules are fetched after those of the first screen.
    await userEvent.setup().click(screen.getByRole("button", { name: "Validate sheet" }));
    await screen.findByRole("button", { name: /Execution score wrong/ });
    expect(within(document.body).queryByText(/^[a-z]+:[a-z]/)).toBeNull();
  });
});
