package org.nianbao.sheet;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.nianbao.file.ContentTrouble;

/// Counts what a workbook of the older format (.xls, also WPS .et) contains before POI gets it: the
/// records of its stream, each with a type and a length (MS-XLS 2.1.4).
final class RecordExtent {
  private static final int SHEET = 0x85;
  private static final int NUMBERS = 0xBD;
  private static final int BLANKS = 0xBE;

  private int sheets;
  private int elements;

  private RecordExtent() {}

  /// Reads the stream of a workbook to its end.
  ///
  /// @throws ContentTrouble if it has more sheets, cells and other records than are read
  static void require(InputStream workbook) throws IOException {
    var extent = new RecordExtent();
    // Not closed: it reads memory.
    var records = new DataInputStream(workbook);
    try {
      while (true) {
        int type = Short.reverseBytes(records.readShort());
        int length = Short.toUnsignedInt(Short.reverseBytes(records.readShort()));
        extent.add(type, length);
        records.skipNBytes(length);
      }
    } catch (EOFException end) {
      // The last record has been read; a stream that was cut is POI's to judge.
    }
  }

  private void add(int type, int length) throws ContentTrouble {
    elements +=
        switch (type) {
          case NUMBERS -> 1 + length / 6;
          case BLANKS -> 1 + length / 2;
          default -> 1;
        };
    sheets += type == SHEET ? 1 : 0;
    Extent.require(elements, Extent.MOST_ELEMENTS, Extent::huge);
    Extent.require(sheets, Extent.MOST_SHEETS, Extent::manySheets);
  }
}
