import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** One pixel. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/**
 * A workbook of one sheet with everything around it that Excel may have put there, by hand: no program at hand
 * writes threaded comments, form controls, pivot tables or macros. The parts follow the examples of ECMA-376
 * and of Excel itself; the macros are bytes without a meaning.
 */
export function withEverythingAround(workbook: Uint8Array): Uint8Array {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(workbook)).map(([name, content]) => [name, content]),
  );
  const sheet = "xl/worksheets/sheet1.xml";
  const text = (name: string): string => strFromU8(parts[name]!);
  const put = (name: string, content: string | Uint8Array): void => {
    parts[name] = typeof content === "string" ? strToU8(content) : new Uint8Array(content);
  };

  put(
    sheet,
    text(sheet).replace(
      /<pageMargins[\s\S]*<\/worksheet>$/,
      `<conditionalFormatting sqref="H1:H40"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>` +
        `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="L1"><formula1>"优,良,中,差"</formula1></dataValidation></dataValidations>` +
        `<printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
        `<pageSetup paperSize="9" scale="80" orientation="landscape" r:id="rId5"/><headerFooter><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter>` +
        `<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/></worksheet>`,
    ),
  );
  put(
    "xl/worksheets/_rels/sheet1.xml.rels",
    relationships([
      ["rId1", `${OFFICE}/drawing`, "../drawings/drawing1.xml"],
      ["rId2", `${OFFICE}/vmlDrawing`, "../drawings/vmlDrawing1.vml"],
      ["rId3", `${OFFICE}/comments`, "../comments1.xml"],
      [
        "rId4",
        "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
        "../threadedComments/threadedComment1.xml",
      ],
      ["rId5", `${OFFICE}/printerSettings`, "../printerSettings/printerSettings1.bin"],
      ["rId6", `${OFFICE}/pivotTable`, "../pivotTables/pivotTable1.xml"],
      ["rId7", `${OFFICE}/ctrlProp`, "../ctrlProps/ctrlProp1.xml"],
    ]),
  );
  put(
    "xl/printerSettings/printerSettings1.bin",
    Uint8Array.from({ length: 64 }, (_, index) => index),
  );
  put(
    "xl/ctrlProps/ctrlProp1.xml",
    `${DECLARATION}<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="CheckBox" lockText="1"/>`,
  );
  put(
    "xl/comments1.xml",
    `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>复核人</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>请核对</t></r></text></comment></commentList></comments>`,
  );
  put(
    "xl/threadedComments/threadedComment1.xml",
    `${DECLARATION}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A1" dT="2021-03-01T08:00:00.00" personId="{0E5A9E33-1C4A-4D1A-9F57-000000000001}" id="{0E5A9E33-1C4A-4D1A-9F57-000000000002}"><text>请核对</text></threadedComment></ThreadedComments>`,
  );
  put(
    "xl/persons/person.xml",
    `${DECLARATION}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="复核人" id="{0E5A9E33-1C4A-4D1A-9F57-000000000001}" userId="1" providerId="None"/></personList>`,
  );
  put(
    "xl/drawings/vmlDrawing1.vml",
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`,
  );
  put(
    "xl/drawings/drawing1.xml",
    `${DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN_DRAWING}" xmlns:r="${OFFICE}">` +
      anchor(
        0,
        `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="得分"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
      ) +
      anchor(
        20,
        `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="印章"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`,
      ) +
      anchor(
        30,
        `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="4" name="说明"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>说明</a:t></a:r></a:p></xdr:txBody></xdr:sp>`,
      ) +
      `</xdr:wsDr>`,
  );
  put(
    "xl/drawings/_rels/drawing1.xml.rels",
    relationships([
      ["rId1", `${OFFICE}/chart`, "../charts/chart1.xml"],
      ["rId2", `${OFFICE}/image`, "../media/image1.png"],
    ]),
  );
  put("xl/media/image1.png", PNG);
  put(
    "xl/charts/chart1.xml",
    `${DECLARATION}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN_DRAWING}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>自评表!$H$12:$H$16</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
  );
  put(
    "xl/pivotTables/pivotTable1.xml",
    `${DECLARATION}<pivotTableDefinition xmlns="${MAIN}" name="透视表" cacheId="7" dataCaption="值"><location ref="P1:P2" firstHeaderRow="0" firstDataRow="1" firstDataCol="0"/><pivotFields count="1"><pivotField dataField="1"/></pivotFields><dataFields count="1"><dataField name="合计" fld="0"/></dataFields></pivotTableDefinition>`,
  );
  put(
    "xl/pivotTables/_rels/pivotTable1.xml.rels",
    relationships([["rId1", `${OFFICE}/pivotCacheDefinition`, "../pivotCache/pivotCacheDefinition1.xml"]]),
  );
  put(
    "xl/pivotCache/pivotCacheDefinition1.xml",
    `${DECLARATION}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="N1:N2" sheet="自评表"/></cacheSource><cacheFields count="1"><cacheField name="得分"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" minValue="1" maxValue="1"/></cacheField></cacheFields></pivotCacheDefinition>`,
  );
  put(
    "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels",
    relationships([["rId1", `${OFFICE}/pivotCacheRecords`, "pivotCacheRecords1.xml"]]),
  );
  put(
    "xl/pivotCache/pivotCacheRecords1.xml",
    `${DECLARATION}<pivotCacheRecords xmlns="${MAIN}" count="1"><r><n v="1"/></r></pivotCacheRecords>`,
  );
  put(
    "xl/vbaProject.bin",
    Uint8Array.from({ length: 2048 }, (_, index) => (index * 7919) % 256),
  );
  put(
    "customXml/item1.xml",
    `<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>`,
  );
  put(
    "xl/workbook.xml",
    text("xl/workbook.xml").replace(
      /<calcPr[^>]*\/>/,
      `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">自评表!$A$1:$I$40</definedName><definedName name="总分">自评表!$H$23</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="7" r:id="rId91"/></pivotCaches>`,
    ),
  );
  put(
    "xl/_rels/workbook.xml.rels",
    text("xl/_rels/workbook.xml.rels").replace(
      "</Relationships>",
      [
        relationship("rId91", `${OFFICE}/pivotCacheDefinition`, "pivotCache/pivotCacheDefinition1.xml"),
        relationship(
          "rId92",
          "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
          "vbaProject.bin",
        ),
        relationship(
          "rId93",
          "http://schemas.microsoft.com/office/2017/10/relationships/person",
          "persons/person.xml",
        ),
        relationship("rId94", `${OFFICE}/customXml`, "../customXml/item1.xml"),
        "</Relationships>",
      ].join(""),
    ),
  );
  put(
    "[Content_Types].xml",
    text("[Content_Types].xml")
      .replace(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      )
      .replace(
        "</Types>",
        `<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Default Extension="png" ContentType="image/png"/>` +
          (text("[Content_Types].xml").includes('Extension="vml"')
            ? ""
            : `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>`) +
          [
            ["xl/vbaProject.bin", "application/vnd.ms-office.vbaProject"],
            ["xl/comments1.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"],
            ["xl/threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml"],
            ["xl/persons/person.xml", "application/vnd.ms-excel.person+xml"],
            ["xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
            ["xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
            ["xl/ctrlProps/ctrlProp1.xml", "application/vnd.ms-excel.controlproperties+xml"],
            [
              "xl/pivotTables/pivotTable1.xml",
              "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml",
            ],
            [
              "xl/pivotCache/pivotCacheDefinition1.xml",
              "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml",
            ],
            [
              "xl/pivotCache/pivotCacheRecords1.xml",
              "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheRecords+xml",
            ],
          ]
            .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
            .join("") +
          "</Types>",
      ),
  );
  return zipSync(parts);
}

function anchor(row: number, inside: string): string {
  return `<xdr:twoCellAnchor><xdr:from><xdr:col>11</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>14</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 8}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inside}<xdr:clientData/></xdr:twoCellAnchor>`;
}

function relationships(entries: readonly (readonly [string, string, string])[]): string {
  const inside = entries.map(([id, type, target]) => relationship(id, type, target)).join("");
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}">${inside}</Relationships>`;
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}
