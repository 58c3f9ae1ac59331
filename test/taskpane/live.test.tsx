import { screen, waitFor } from "@testing-library/react";
import { FAULTY_TABLE } from "../excel/evaluation-table";
import { formatsOf, requestsOf } from "../excel/open-excel";
import { settled } from "../office";
import { findingRow, idle, openPane, shown } from "./open-pane";

/** Longer than the pause that the pane waits for. */
const PAUSE = 600;

async function openLive() {
  const pane = await openPane({ sheets: [FAULTY_TABLE] }, { live: true });
  await pane.validate();
  return pane;
}

function finding(name: RegExp): HTMLElement | null {
  return screen.queryByRole("button", { name, expanded: false });
}

describe("the pane while the user types", () => {
  it("follows a change of the sheet without a click, and leaves the highlights alone", async () => {
    const { excel } = await openLive();
    const marks = formatsOf(excel, "自评表");
    expect(finding(/H5/)).not.toBeNull();
    excel.user.edit("H5", 9.9);
    await waitFor(() => expect(finding(/H5/)).toBeNull());
    expect(shown().queryByText(/结果可能已不准确/)).toBeNull();
    expect(formatsOf(excel, "自评表")).toEqual(marks);
  });

  it("updates the highlights on a click", async () => {
    const { user, excel } = await openLive();
    const marks = formatsOf(excel, "自评表");
    excel.user.edit("H5", 9.9);
    await user.click(await screen.findByRole("button", { name: "更新表中标记" }));
    await idle();
    expect(formatsOf(excel, "自评表")).not.toEqual(marks);
    expect(screen.queryByRole("button", { name: "更新表中标记" })).toBeNull();
  });

  it("reads the sheet once for a burst of edits", async () => {
    const { excel } = await openLive();
    const before = requestsOf(excel).length;
    for (const score of [9.6, 9.7, 9.8, 9.9]) excel.user.edit("H5", score);
    await waitFor(() => expect(finding(/H5/)).toBeNull());
    expect(requestsOf(excel).length - before).toBe(1);
  });

  it("does not react to what the add-in writes itself", async () => {
    const { user, excel } = await openLive();
    await user.click(findingRow(/H5/));
    await user.click(screen.getByRole("button", { name: "更正此处" }));
    await idle();
    // What was written is kept in the workbook's record as well.
    await settled(PAUSE);
    const after = requestsOf(excel).length;
    await settled(PAUSE);
    expect(requestsOf(excel)).toHaveLength(after);
  });

  it("waits for the next change where Excel cannot be read, and says that the result is old", async () => {
    const { excel } = await openLive();
    excel.faults.failRequest("cellEditMode");
    excel.user.edit("H5", 9.9);
    await shown().findByText(/结果可能已不准确/);
    excel.user.edit("A20", "备注");
    await waitFor(() => expect(finding(/H5/)).toBeNull());
    expect(shown().queryByText(/结果可能已不准确/)).toBeNull();
  });

  it("can be switched off: the change is only told of", async () => {
    const { user, excel } = await openLive();
    await user.click(screen.getByRole("switch", { name: "随改随核" }));
    const before = requestsOf(excel).length;
    excel.user.edit("H5", 9.9);
    await shown().findByText(/结果可能已不准确/);
    await settled(PAUSE);
    expect(requestsOf(excel)).toHaveLength(before);
    expect(finding(/H5/)).not.toBeNull();
  });
});
