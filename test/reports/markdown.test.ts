import { checked, UNREAD, withWaiver, written } from "./written-reports";

const faulty = checked("a.xlsx", { alter: { "total.score": 12.5 } });

describe("the Markdown report", () => {
  it("has a table of the figures and a list of the findings for each file, and the counts", () => {
    const text = written([faulty, UNREAD], { format: "markdown" });
    expect(text).toMatch(/^# Performance self-evaluation check\n\n## a\.xlsx\n\n\| Sheet \|/);
    expect(text).toMatch(
      /\n\| 自评表 \| A1:I\d+ \| 外贸企业培训专项 \| 100 \| 12\.5 \(≠ 97\.9\) \| .* \| .*% \|\n/,
    );
    expect(text).toMatch(
      /\n- \*\*error\*\* H\d+ The total score states 12\.5; .* \(`score-total-mismatch`\) {2}\n {2}H5 /,
    );
    expect(text).toContain("## locked.xlsx\n\n**It has a password.** Remove it.\n");
    expect(text).toMatch(/Checked 1 file, 1 table: 1 error, .* 1 more file could not be read\.\n$/);
  });

  it("strikes through what is waived", () => {
    expect(written([withWaiver(faulty)], { format: "markdown" })).toMatch(
      /\n- ~~\*\*error\*\* .*~~ Waived by 李审 until 2026-12-31: Agreed &#60;with\\> the office\n/,
    );
  });

  it("lets no text of the workbook be markup", () => {
    const project = "<script>alert(1)</script> | [点此](http://example.org) ![](x) **粗** `码`\n# 标题 @all";
    const text = written([checked("a|b.xlsx", { alter: { project, "total.score": 12.5 } })], {
      format: "markdown",
    });
    expect(text).not.toMatch(/<(?!!-- -->)/);
    expect(text).not.toMatch(/(?<!\\)\[点此/);
    expect(text).not.toContain("**粗");
    expect(text).not.toContain("@all");
    expect(text).not.toMatch(/^# 标题/m);
    const row = text.split("\n").find((line) => line.startsWith("| 自评表"))!;
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(8);
  });
});
