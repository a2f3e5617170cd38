package org.nianbao.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.file.ContentTrouble;

/// Pages that were saved as one file.
class MhtReaderTest {
  private static final String START =
      "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\nnotice\r\n\r\n";

  @TempDir private Path folder;

  private List<String> read(String message) throws IOException {
    return Shown.blocks(
        MhtReader.read(Shown.file(folder, "a.mht", message.getBytes(StandardCharsets.ISO_8859_1))));
  }

  private static String part(String type, String encoding, String body) {
    return "--b\r\nContent-Location: file:///x\r\nContent-Transfer-Encoding: %s\r\nContent-Type: %s\r\n\r\n%s\r\n"
        .formatted(encoding, type, body);
  }

  private static String base64(String page, String charset) {
    return Base64.getMimeEncoder().encodeToString(page.getBytes(Charset.forName(charset)));
  }

  private static String quoted(String page) {
    var quoted = new StringBuilder();
    for (var one : page.getBytes(StandardCharsets.UTF_8)) {
      quoted.append(one < 0 || one == '=' ? "=%02X".formatted(one & 0xFF) : (char) one + "");
      if (quoted.length() % 70 > 66) {
        quoted.append("=\r\n");
      }
    }
    return quoted.toString();
  }

  @Test
  void theFirstPageIsTheDocument() throws IOException {
    var page = "<html><body><p class=\"a\">一、总体情况</p><table><tr><td>1<td>2</table></body></html>";
    var pages =
        List.of(
            part("text/html; charset=\"utf-8\"", "quoted-printable", quoted(page)),
            part("text/html", "base64", base64(page, "UTF-8")),
            part("text/html; charset=\"gb2312\"", "base64", base64(page, "GBK")),
            part("text/html", "base64", base64("<meta charset=gbk>" + page, "GBK")));
    for (var each : pages) {
      assertEquals(
          List.of("0:一、总体情况", "1|2"),
          read(
              START
                  + each
                  + part("image/png", "base64", "QUJD")
                  + part("text/html", "7bit", "<p>x")
                  + "--b--\r\n"));
    }
  }

  @Test
  void theSheetsOfAWorkbookAreTheDocument() throws IOException {
    assertEquals(
        List.of("1|2", "3|4"),
        read(
            START
                + part("text/html", "7bit", "<html><frameset><frame src=a></frameset></html>")
                + part("text/html", "7bit", "<table><tr><td>1<td>2</table>")
                + part("text/html", "7bit", "<table><tr><td>3<td>4</table>")
                + "--b--\r\n"));
  }

  @Test
  void aFileThatWasCutIsReadAsFarAsItGoes() throws IOException {
    assertEquals(List.of("0:one"), read(START + part("text/html", "7bit", "<p>one")));
    assertThrows(ContentTrouble.class, () -> read(START));
  }
}
