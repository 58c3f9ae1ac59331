import { percent, type Form } from "./form";

/** Anhui, a whole department: points before target and actual value, 说明 for the reason. */
const ANHUI_DEPARTMENT: Form = {
  name: "L7, Anhui, whole department",
  rows: [
    ["部门整体支出绩效自评表"],
    ["（2022年度）"],
    ["部门名称", null, "市文化和旅游局"],
    ["部门预算（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    [null, "年度资金总额", 2100, 2200, 2112, 10, percent(96), 9.6],
    [null, "其中：基本支出", 1200, 1200, 1200, "-", percent(100), "-"],
    [null, "项目支出", 900, 1000, 912, "-", percent(91.2), "-"],
    ["绩效指标", "一级指标", "二级指标", "三级指标", "分值", "年度指标值", "实际完成值", "得分", "说明"],
    [null, "产出指标", "数量指标", "文化下乡场次", 30, "≥60场", "66场", 30],
    [null, null, "质量指标", "文物完好率", 30, "100%", percent(100), 30],
    [
      null,
      "效益指标",
      "社会效益指标",
      "接待游客人次",
      20,
      "≥50万人次",
      "45万人次",
      18,
      "暑期两处景区闭园修缮",
    ],
    [null, "满意度指标", "服务对象满意度指标", "群众满意度", 10, "≥90%", percent(92), 10],
    ["总分", null, null, null, 100, null, null, 97.6],
  ],
  merges: "A1:I1 A2:I2 A3:B3 C3:I3 A4:A7 A8:A12 B9:B10 A13:D13".split(" "),
  faults: [
    {
      plants: "a total typed wrong",
      at: { H13: 97 },
      gives: ["score-total-mismatch H13"],
      corrects: { H13: 97.6 },
    },
    { plants: "a deduction without a word", at: { I11: null }, gives: ["deduction-without-reason I11"] },
    {
      plants: "an expenditure that the total does not count",
      at: { D7: 950 },
      gives: ["fund-total-mismatch D5", "execution-rate-mismatch G7"],
    },
  ],
};

/** Tianjin, a whole department: operator and unit in columns, no funds block and no reasons. */
const TIANJIN_DEPARTMENT: Form = {
  name: "L8, Tianjin, whole department",
  rows: [
    ["2022年度部门整体支出绩效自评表"],
    ["部门名称", "区水务局"],
    ["一级指标", "二级指标", "三级指标", "计算符号", "指标值", "实际完成值", "计量单位", "分值", "得分"],
    ["产出指标", "数量指标", "河道清淤长度", "≥", 12, 12.5, "公里", 40, 40],
    [null, "质量指标", "水质达标率", "≥", 90, 91, "%", 20, 20],
    ["效益指标", "生态效益指标", "岸线绿化率", "≥", 80, 76, "%", 30, 28.5],
    ["满意度指标", "服务对象满意度指标", "居民满意度", "≥", 90, 95, "%", 10, 10],
    ["合计", null, null, null, null, null, null, 100, 98.5],
  ],
  merges: "A1:I1 B2:I2 A4:A5 A8:G8".split(" "),
  faults: [
    {
      plants: "a total typed wrong",
      at: { I8: 99 },
      gives: ["score-total-mismatch I8"],
      corrects: { I8: 98.5 },
    },
    { plants: "a score above its points", at: { I5: 21, I8: 99.5 }, gives: ["score-exceeds-points I5"] },
    { plants: "full marks for a missed target", at: { I6: 30, I8: 100 }, gives: ["unmet-full-score I6"] },
    {
      plants: "points that come to 90",
      at: { H4: 30, I4: 30, H8: 90, I8: 88.5 },
      gives: ["points-not-100 H8"],
    },
  ],
};

/** Counties, a whole department: points and criteria, neither targets nor actual values. */
const COUNTY_DEPARTMENT: Form = {
  name: "L9, a county, scored by criteria",
  rows: [
    ["2022年度部门整体支出绩效自评表"],
    ["部门（单位）名称", "县档案馆"],
    ["一级指标", "二级指标", "三级指标", "指标分值", "评分标准", "自评得分"],
    ["投入", "预算配置", "在职人员控制率", 5, "小于等于100%得5分，每超一个百分点扣1分", 5],
    [null, null, "三公经费变动率", 10, "小于等于0得10分", 10],
    ["过程", "预算执行", "预算完成率", 15, "100%得满分，每低一个百分点扣0.5分", 13.5],
    [null, "预算管理", "管理制度健全性", 20, "制度齐全得满分", 20],
    ["产出", "职责履行", "重点工作完成率", 30, "完成率×30", 30],
    ["效果", "履职效益", "社会公众满意度", 20, "90%以上得满分", 18],
    ["合计", null, null, 100, null, 96.5],
  ],
  merges: "A1:F1 B2:F2 A4:A5 B4:B5 A6:A7 A10:C10".split(" "),
  faults: [
    {
      plants: "a total typed wrong",
      at: { F10: 95 },
      gives: ["score-total-mismatch F10"],
      corrects: { F10: 96.5 },
    },
    {
      plants: "points that come to 101",
      at: { D4: 6 },
      gives: ["points-not-100 D10", "points-total-mismatch D10"],
    },
    { plants: "a score above its points", at: { F8: 31, F10: 97.5 }, gives: ["score-exceeds-points F8"] },
    { plants: "a blank score", at: { F6: null }, gives: ["value-missing F6"] },
  ],
};

export const DEPARTMENT_FORMS: readonly Form[] = [ANHUI_DEPARTMENT, TIANJIN_DEPARTMENT, COUNTY_DEPARTMENT];
