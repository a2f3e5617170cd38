package org.nianbao.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// An archive says nothing of when and where it was written.
class TimelessZipTest {
  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  private static byte[] archive(String part) {
    return TimelessZip.bytes(out -> {
      var zip = new ZipOutputStream(out);
      zip.putNextEntry(new ZipEntry("word/styles.xml"));
      zip.write(part.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      zip.finish();
    });
  }

  private static String part(byte[] archive) throws IOException {
    var zip = new ZipInputStream(new ByteArrayInputStream(archive));
    zip.getNextEntry();
    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void windowsAndLinuxWriteTheSameBytes() throws IOException {
    var linux = archive(DECLARATION + "\n<w:styles/>");
    assertArrayEquals(linux, archive(DECLARATION + "\r\n<w:styles/>"));
    assertEquals(DECLARATION + "\n<w:styles/>", part(linux));
  }

  @Test
  void nothingElseOfAPartIsTouched() throws IOException {
    for (var part :
        new String[] {
          "",
          "<w:t>一\r\n二</w:t>",
          DECLARATION + "<w:t>一?>\r\n二</w:t>",
          DECLARATION + "\n<w:t>一?>\r\n二</w:t>",
          "a?>\r\n",
        }) {
      assertEquals(part, part(archive(part)));
    }
  }
}
