import type { Area } from "../../../core";
import type { CellBorder, CellStyle } from "../../../xlsx";
import { invalidArgument, notImplemented } from "../host-error";
import type { SheetAreas } from "../model/address";
import { cellsOf } from "../model/areas";
import { cellAt } from "../model/state";
import { membersOf } from "../protocol/member-table";
import type { Session } from "../session";
import { readColor } from "./format-properties";
import { applyStyle, uniform } from "./formats";

type CellSide = keyof NonNullable<CellStyle["borders"]>;

/** One side of a range: which cells have it, and on which of their own sides. */
interface BorderModel extends SheetAreas {
  readonly sideIndex: string;
}

interface Side {
  readonly side: CellSide;
  /** The part of an area that has this side. */
  readonly part: (area: Area) => Area;
}

/** Diagonal borders are not kept. */
const SIDES: Readonly<Record<string, Side | null>> = {
  EdgeTop: { side: "top", part: (area) => ({ ...area, rows: 1 }) },
  EdgeBottom: { side: "bottom", part: (area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 }) },
  EdgeLeft: { side: "left", part: (area) => ({ ...area, columns: 1 }) },
  EdgeRight: {
    side: "right",
    part: (area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 }),
  },
  InsideVertical: { side: "right", part: (area) => ({ ...area, columns: area.columns - 1 }) },
  InsideHorizontal: { side: "bottom", part: (area) => ({ ...area, rows: area.rows - 1 }) },
  DiagonalDown: null,
  DiagonalUp: null,
};

/** Office.js tells the pattern from the weight, the file format has one name for both. */
const STYLES: Readonly<Record<string, { readonly style: string; readonly weight: string }>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  double: { style: "Double", weight: "Thick" },
  dotted: { style: "Dot", weight: "Thin" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

export const rangeBorderCollectionMembers = membersOf<Excel.RangeBorderCollection>()<SheetAreas>({
  getters: { count: () => Object.keys(SIDES).length },
  items: (target) => Object.keys(SIDES).map((sideIndex) => ({ ...target, sideIndex })),
  item: (target, key) =>
    typeof key === "string" && key in SIDES ? { ...target, sideIndex: key } : undefined,
});

export const rangeBorderMembers = membersOf<Excel.RangeBorder>()<BorderModel>({
  identity: ({ sideIndex }) => ({ Id: sideIndex }),
  getters: {
    sideIndex: ({ sideIndex }) => sideIndex,
    color: (border) => read(border, (line) => line?.color ?? "#000000"),
    style: (border) => read(border, (line) => (line ? STYLES[line.style]?.style : "None")),
    weight: (border) => read(border, (line) => (line && STYLES[line.style]?.weight) ?? "Thin"),
  },
  setters: {
    color(border, value, session) {
      const color = readColor(value);
      if (color === undefined) throw invalidArgument("RangeBorder.color");
      write(border, (line) => ({ style: line?.style ?? "thin", color }), "RangeBorder.color", session);
    },
    style(border, value, session) {
      if (value === "None") write(border, () => undefined, "RangeBorder.style", session);
      else writeStyle(border, { style: value }, "RangeBorder.style", session);
    },
    weight: (border, value, session) => writeStyle(border, { weight: value }, "RangeBorder.weight", session),
  },
});

function sideOf({ sideIndex }: BorderModel): Side {
  const side = SIDES[sideIndex];
  if (!side) throw notImplemented(`RangeBorder of ${sideIndex}`);
  return side;
}

function partsOf(border: BorderModel): SheetAreas {
  const { part } = sideOf(border);
  const areas = border.areas.map(part).filter((area) => area.rows > 0 && area.columns > 0);
  return { sheet: border.sheet, areas };
}

function read(border: BorderModel, of: (line: CellBorder | undefined) => unknown): unknown {
  if (SIDES[border.sideIndex] === null) return of(undefined);
  const { side } = sideOf(border);
  return uniform(partsOf(border), (style) => of(style.borders?.[side]));
}

/** Changes the pattern or the weight and keeps the other, as far as the two exist together. */
function writeStyle(border: BorderModel, wanted: LineLook, location: string, session: Session): void {
  write(
    border,
    (line) => {
      const name = lineNamed({ ...STYLES[line?.style ?? "thin"], ...wanted }, wanted);
      if (name === undefined) throw invalidArgument(location);
      return { style: name, color: line?.color ?? "#000000" };
    },
    location,
    session,
  );
}

interface LineLook {
  readonly style?: unknown;
  readonly weight?: unknown;
}

/** The file format's name of a line: of the one that fits in both, else of the first that has what is wanted. */
function lineNamed(look: LineLook, wanted: LineLook): string | undefined {
  const named = (part: LineLook) =>
    Object.entries(STYLES).find(
      ([, line]) =>
        (part.style === undefined || part.style === line.style) &&
        (part.weight === undefined || part.weight === line.weight),
    )?.[0];
  return named(look) ?? named(wanted);
}

function write(
  border: BorderModel,
  change: (line: CellBorder | undefined) => CellBorder | undefined,
  location: string,
  session: Session,
): void {
  const { side } = sideOf(border);
  for (const area of partsOf(border).areas) {
    for (const ref of cellsOf(area)) {
      const { [side]: line, ...others } = cellAt(border.sheet, ref).style?.borders ?? {};
      const changed = change(line);
      const borders = changed ? { ...others, [side]: changed } : others;
      const target = { sheet: border.sheet, areas: [{ ...ref, rows: 1, columns: 1 }] };
      applyStyle(
        target,
        { borders: Object.keys(borders).length > 0 ? borders : undefined },
        location,
        session,
      );
    }
  }
}
