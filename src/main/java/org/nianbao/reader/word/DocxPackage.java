package org.nianbao.reader.word;

import java.io.CharConversionException;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.nianbao.file.ContentTrouble;
import org.nianbao.file.Trouble;
import org.nianbao.wording.Wording;

/// The parts of a Word document (`*.docx`) that have text, read one by one from the file. Pictures,
/// macros and other embedded files are never unpacked, so their size does not matter; the unpacked
/// bytes of what is read are counted.
final class DocxPackage implements AutoCloseable {
  /// The most bytes of XML that are unpacked: a report of thirty pages has one or two million.
  static final long MOST_BYTES = 48L << 20;

  private final ZipFile zip;
  private final XmlLimits limits = new XmlLimits();
  private long bytes;

  private DocxPackage(ZipFile zip) {
    this.zip = zip;
  }

  /// Opens a file.
  ///
  /// @throws ContentTrouble if it is no zip archive, or a damaged one
  static DocxPackage open(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new Trouble(Wording.of("file.special", file));
    }
    try {
      return new DocxPackage(new ZipFile(file.toFile()));
    } catch (ZipException | IllegalArgumentException e) {
      throw new ContentTrouble(Wording.of("reader.word.damaged"), e);
    }
  }

  /// The name of the part with the text.
  String main() throws IOException {
    return related("").getOrDefault("officeDocument", "word/document.xml");
  }

  /// The names of the parts that a part refers to, each by the last word of its kind.
  ///
  /// @param part a part's name, empty for the whole package
  Map<String, String> related(String part) throws IOException {
    int folder = part.lastIndexOf('/') + 1;
    var list = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
    var parts = new HashMap<String, String>();
    if (zip.getEntry(list) == null) {
      return parts;
    }
    read(
        list,
        "Relationships",
        relation -> {
          var kind = relation.attribute("Type");
          if (!relation.attribute("TargetMode").equals("External")) {
            parts.putIfAbsent(
                kind.substring(kind.lastIndexOf('/') + 1),
                resolved(part, relation.attribute("Target")));
          }
        });
    return parts;
  }

  private static String resolved(String part, String target) {
    try {
      var path = URI.create("/" + part).resolve(target).normalize().getPath();
      return path == null ? "" : path.replaceFirst("^/+", "");
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /// Reads a part, one child of an element after the other.
  ///
  /// @param container the name of the element whose children are wanted
  /// @throws ContentTrouble if there is no such part or element, if it is no proper XML, or too
  ///   large
  void read(String part, String container, XmlChildren.Taker taker) throws IOException {
    var entry = zip.getEntry(part);
    if (entry == null) {
      throw new ContentTrouble(Wording.of("reader.word.damaged"));
    }
    try (var in = new Counted(zip.getInputStream(entry))) {
      XmlChildren.read(in, container, limits, taker);
    } catch (ZipException
        | EOFException
        | CharConversionException
        | UnsupportedEncodingException e) {
      throw new ContentTrouble(Wording.of("reader.word.damaged"), e);
    }
  }

  /// Whether there is a part with a name.
  boolean has(String part) {
    return zip.getEntry(part) != null;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /// A stream that counts the bytes of all parts together.
  private final class Counted extends FilterInputStream {
    Counted(InputStream part) {
      super(part);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      count(read);
      return read;
    }

    private void count(int read) throws ContentTrouble {
      bytes += Math.max(read, 0);
      if (bytes > MOST_BYTES) {
        throw new ContentTrouble(Wording.of("reader.word.huge"));
      }
    }
  }
}
