package org.nianbao.sheet;

import java.io.IOException;
import java.util.ArrayList;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.Workbook;
import org.nianbao.file.ContentTrouble;
import org.nianbao.source.Source;
import org.nianbao.source.Source.Kind;
import org.nianbao.source.Source.Omission;
import org.nianbao.source.SourceBlock;
import org.nianbao.wording.Wording;

/// A workbook of any origin as tables, one for each sheet; `.xlsx` and `.xls`.
public final class WorkbookSource {
  private WorkbookSource() {}

  /// Reads the bytes of a workbook.
  ///
  /// @throws ContentTrouble if they are not one, or one that cannot be read
  public static Source read(byte[] bytes) throws ContentTrouble {
    try (var workbook = open(bytes)) {
      var blocks = new ArrayList<SourceBlock>();
      var omissions = new ArrayList<Omission>();
      if (workbook.getNumberOfSheets() == 0) {
        throw new ContentTrouble(Wording.of("sheet.damaged"));
      }
      for (var sheet : workbook) {
        new SheetTableReading(sheet, omissions).read().ifPresent(blocks::add);
      }
      return new Source(workbook instanceof HSSFWorkbook ? Kind.XLS : Kind.XLSX, blocks, omissions);
    } catch (ContentTrouble e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // POI reads lazily: a malformed part may show only now.
      throw new ContentTrouble(Wording.of("sheet.damaged"), e);
    }
  }

  private static Workbook open(byte[] bytes) throws ContentTrouble {
    return FileMagic.valueOf(bytes) == FileMagic.OLE2
        ? OlderArchive.open(bytes)
        : Archive.open(bytes);
  }
}
