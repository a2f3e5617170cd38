package org.nianbao.reader.pdf;

import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.nianbao.file.ContentTrouble;

/// Makes sure that a stream of a PDF is whole. PDFBox reads a damaged one up to where it can, and
/// the rest of a page would be missing without a word.
final class PdfStream {
  private PdfStream() {}

  /// Makes sure that a stream packed with Deflate, as nearly all are, has its checksum.
  ///
  /// @throws ContentTrouble if it has not, or if it is far too long
  static void requireWhole(COSStream stream) throws IOException {
    if (!isDeflated(stream)) {
      return;
    }
    try (var in = stream.createRawInputStream();
        var inflater = new Inflater()) {
      inflater.setInput(in.readAllBytes());
      var sink = new byte[1 << 15];
      while (!inflater.finished() && inflater.inflate(sink) > 0) {
        if (inflater.getBytesWritten() > PdfFile.MOST_UNPACKED) {
          throw PdfFile.huge();
        }
      }
      if (!inflater.finished()) {
        throw PdfFile.damaged(new IOException("a stream ends too early"));
      }
    } catch (DataFormatException e) {
      throw PdfFile.damaged(e);
    }
  }

  private static boolean isDeflated(COSStream stream) {
    var filter = stream.getFilters();
    return filter instanceof COSArray all
        ? all.size() == 1 && COSName.FLATE_DECODE.equals(all.getObject(0))
        : COSName.FLATE_DECODE.equals(filter);
  }
}
