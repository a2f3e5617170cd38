package org.nianbao.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.nianbao.file.ContentTrouble;
import org.nianbao.wording.Wording;

/// Opens workbooks of the older format (`*.xls`, WPS `*.et`). Macros in it are never run.
final class OlderArchive {
  /// The largest file that is read, in bytes. POI keeps several copies of everything in it.
  private static final int MOST_BYTES = 64 << 20;

  private static final String STREAM = "Workbook";

  private OlderArchive() {}

  /// Opens a workbook.
  ///
  /// @throws ContentTrouble if it cannot be read
  static HSSFWorkbook open(byte[] bytes) throws ContentTrouble {
    Extent.require(bytes.length, MOST_BYTES, Extent::huge);
    try {
      var files = new POIFSFileSystem(new ByteArrayInputStream(bytes));
      var root = files.getRoot();
      if (!root.hasEntryCaseInsensitive(STREAM)) {
        throw new ContentTrouble(Wording.of("sheet.ancient"));
      }
      RecordExtent.require(root.createDocumentInputStream(root.getEntryCaseInsensitive(STREAM)));
      return new HSSFWorkbook(files);
    } catch (ContentTrouble e) {
      throw e;
    } catch (EncryptedDocumentException e) {
      throw new ContentTrouble(Wording.of("sheet.encrypted"), e);
    } catch (OldExcelFormatException e) {
      throw new ContentTrouble(Wording.of("sheet.ancient"), e);
    } catch (IOException | RuntimeException e) {
      throw new ContentTrouble(Wording.of("sheet.damaged"), e);
    }
  }
}
