import { MAX_COLUMNS, MAX_ROWS } from "../../../core";
import { fullAddress, type SheetAreas } from "../model/address";
import { cellCount } from "../model/areas";
import { membersOf } from "../protocol/member-table";

const address = ({ sheet, areas }: SheetAreas) => areas.map((area) => fullAddress(sheet, area)).join(",");

export const rangeAreasMembers = membersOf<Excel.RangeAreas>()<SheetAreas>({
  identity(areas, { references }) {
    const id = references.idOf(areas);
    return id === undefined ? {} : { _ReferenceId: id };
  },
  getters: {
    address,
    addressLocal: address,
    areaCount: ({ areas }) => areas.length,
    cellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0),
    isEntireRow: ({ areas }) => areas.every((area) => area.columns === MAX_COLUMNS),
    isEntireColumn: ({ areas }) => areas.every((area) => area.rows === MAX_ROWS),
  },
  navigations: {
    areas: (areas) => areas,
    worksheet: ({ sheet }) => sheet,
    format: (areas) => areas,
    conditionalFormats: (areas) => areas,
  },
});

export const rangeCollectionMembers = membersOf<Excel.RangeCollection>()<SheetAreas>({
  items: ({ sheet, areas }) => areas.map((area) => ({ sheet, area })),
});
