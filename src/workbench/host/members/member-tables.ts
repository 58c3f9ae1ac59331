import type { MemberTables } from "../protocol/member-table";
import { applicationMembers } from "./application";
import { autoFilterMembers } from "./auto-filter";
import { rangeBorderCollectionMembers, rangeBorderMembers } from "./borders";
import { commentCollectionMembers, commentMembers, commentReplyCollectionMembers } from "./comments";
import {
  cellValueConditionalFormatMembers,
  conditionalFormatCollectionMembers,
  conditionalFormatMembers,
  conditionalFormatRuleMembers,
  conditionalRangeFillMembers,
  conditionalRangeFontMembers,
  conditionalRangeFormatMembers,
  customConditionalFormatMembers,
} from "./conditional-formats";
import {
  customXmlPartCollectionMembers,
  customXmlPartMembers,
  customXmlPartScopedCollectionMembers,
} from "./custom-xml";
import { formatProtectionMembers, rangeFillMembers, rangeFontMembers, rangeFormatMembers } from "./formats";
import { worksheetFreezePanesMembers } from "./freeze-panes";
import { namedItemCollectionMembers, namedItemMembers } from "./names";
import { rangeMembers } from "./range";
import { rangeAreasMembers, rangeCollectionMembers } from "./range-areas";
import { settingCollectionMembers, settingMembers } from "./settings";
import { workbookMembers, workbookProtectionMembers } from "./workbook";
import {
  worksheetCustomPropertyCollectionMembers,
  worksheetCustomPropertyMembers,
} from "./custom-properties";
import { worksheetMembers } from "./worksheet";
import { worksheetCollectionMembers } from "./worksheet-collection";
import { worksheetProtectionMembers } from "./worksheet-protection";

/** What the host implements, type by type under the library's own names. */
export const MEMBER_TABLES: MemberTables = {
  Workbook: workbookMembers,
  WorkbookProtection: workbookProtectionMembers,
  Application: applicationMembers,
  WorksheetCollection: worksheetCollectionMembers,
  Worksheet: worksheetMembers,
  WorksheetProtection: worksheetProtectionMembers,
  AutoFilter: autoFilterMembers,
  WorksheetFreezePanes: worksheetFreezePanesMembers,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollectionMembers,
  WorksheetCustomProperty: worksheetCustomPropertyMembers,
  Range: rangeMembers,
  RangeAreas: rangeAreasMembers,
  RangeCollection: rangeCollectionMembers,
  RangeFormat: rangeFormatMembers,
  RangeFill: rangeFillMembers,
  RangeFont: rangeFontMembers,
  FormatProtection: formatProtectionMembers,
  RangeBorderCollection: rangeBorderCollectionMembers,
  RangeBorder: rangeBorderMembers,
  ConditionalFormatCollection: conditionalFormatCollectionMembers,
  ConditionalFormat: conditionalFormatMembers,
  CustomConditionalFormat: customConditionalFormatMembers,
  CellValueConditionalFormat: cellValueConditionalFormatMembers,
  ConditionalFormatRule: conditionalFormatRuleMembers,
  ConditionalRangeFormat: conditionalRangeFormatMembers,
  ConditionalRangeFill: conditionalRangeFillMembers,
  ConditionalRangeFont: conditionalRangeFontMembers,
  CommentCollection: commentCollectionMembers,
  Comment: commentMembers,
  CommentReplyCollection: commentReplyCollectionMembers,
  NamedItemCollection: namedItemCollectionMembers,
  NamedItem: namedItemMembers,
  SettingCollection: settingCollectionMembers,
  Setting: settingMembers,
  CustomXmlPartCollection: customXmlPartCollectionMembers,
  CustomXmlPartScopedCollection: customXmlPartScopedCollectionMembers,
  CustomXmlPart: customXmlPartMembers,
};
