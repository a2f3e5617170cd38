package org.nianbao.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Supplier;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.nianbao.file.ContentTrouble;
import org.nianbao.wording.Wording;

/// Counts what a workbook contains while it is unpacked. POI creates objects for everything, so a
/// workbook that is far larger than three tables is refused before POI gets it; the message names
/// the sheets, rows or columns that are too many.
final class Extent {
  static final int MOST_SHEETS = 100;
  static final int MOST_ROWS = 20_000;
  static final int MOST_COLUMNS = 1_000;

  /// The most XML elements, of cells and everything else, two attributes counting as one element: a
  /// filled-in workbook has some ten thousand.
  static final int MOST_ELEMENTS = 200_000;

  private static final long MOST_BYTES = 64L << 20;

  /// The most bytes of pictures, which POI keeps as they are.
  private static final long MOST_PICTURE_BYTES = 128L << 20;

  private static final int MOST_PARTS = 1000;
  private static final int CHUNK = 1 << 16;

  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
  private boolean isBroken;
  private long bytes;
  private long pictureBytes;
  private int parts;
  private int sheets;
  private int elements;

  Extent() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  /// Reads and counts one part of the archive to its end.
  ///
  /// @param name the name of the part in the archive
  /// @throws ContentTrouble if a bound is exceeded
  void add(String name, InputStream part) throws IOException {
    parts++;
    require(parts, MOST_PARTS, Extent::huge);
    var counted = new Counted(part, name.startsWith("xl/media/"));
    if (name.toLowerCase(Locale.ROOT).endsWith(".xml")) {
      try {
        read(factory.createXMLStreamReader(counted));
      } catch (XMLStreamException e) {
        isBroken |= name.startsWith("xl/");
      }
    }
    var chunk = new byte[CHUNK];
    int read;
    do {
      read = counted.read(chunk, 0, CHUNK);
    } while (read >= 0);
  }

  /// Whether a part under `xl/`, where the tables are, is not well-formed XML.
  boolean isBroken() {
    return isBroken;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException, ContentTrouble {
    int rows = 0;
    int columns = 0;
    int cells = 0;
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        elements += 1 + xml.getAttributeCount() / 2;
        require(elements, MOST_ELEMENTS, Extent::huge);
        switch (xml.getLocalName()) {
          case "sheet" -> require(++sheets, MOST_SHEETS, Extent::manySheets);
          case "row" -> {
            require(++rows, MOST_ROWS, Extent::manyRows);
            cells = 0;
          }
          case "c" -> require(++cells, MOST_COLUMNS, Extent::manyColumns);
          case "col" -> require(++columns, MOST_COLUMNS, Extent::manyColumns);
          default -> {}
        }
      }
    }
  }

  static void require(long count, long most, Supplier<String> sentence) throws ContentTrouble {
    if (count > most) {
      throw new ContentTrouble(sentence.get());
    }
  }

  static String huge() {
    return Wording.of("sheet.huge");
  }

  static String manySheets() {
    return Wording.of("sheet.many.sheets", MOST_SHEETS);
  }

  static String manyRows() {
    return Wording.of("sheet.many.rows", MOST_ROWS);
  }

  static String manyColumns() {
    return Wording.of("sheet.many.columns", MOST_COLUMNS);
  }

  /// A stream that counts the bytes of a part. Closing it does nothing: the next part follows in
  /// the archive.
  private final class Counted extends FilterInputStream {
    private final boolean isPicture;

    Counted(InputStream part, boolean isPicture) {
      super(part);
      this.isPicture = isPicture;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      if (isPicture) {
        pictureBytes += Math.max(read, 0);
      } else {
        bytes += Math.max(read, 0);
      }
      require(bytes, MOST_BYTES, Extent::huge);
      require(pictureBytes, MOST_PICTURE_BYTES, Extent::huge);
      return read;
    }

    @Override
    public void close() {}
  }
}
