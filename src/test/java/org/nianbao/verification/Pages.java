package org.nianbao.verification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.nianbao.draft.Draft;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.PaperSettings;
import org.nianbao.web.WebPage;

/// Published pages: a draft as the program exports it, changed by hand.
public final class Pages {
  private Pages() {}

  /// The page of a draft.
  public static Document of(Draft draft) {
    var bytes = WebPage.page(Manuscript.of(draft, PaperSettings.OFFICIAL));
    var page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
    page.outputSettings().prettyPrint(false);
    return page;
  }

  /// A cell of the first row of a page in which a cell's text contains some words.
  ///
  /// @param index which cell of the row, from 0
  public static Element cell(Document page, String words, int index) {
    return row(page, words).children().get(index);
  }

  /// The first row of a page in which a cell's text contains some words.
  public static Element row(Document page, String words) {
    return page.selectFirst("tr:has(th:contains(" + words + "))");
  }

  /// Changes words of a page's source.
  public static Document with(Document page, UnaryOperator<String> change) {
    var changed = Jsoup.parse(change.apply(page.outerHtml()));
    changed.outputSettings().prettyPrint(false);
    return changed;
  }

  /// SHA-256 of a file, in hexadecimal.
  public static String sha256(Path file) throws IOException {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /// Writes a page to a file.
  public static Path write(Document page, Path file) throws IOException {
    return Files.writeString(file, page.outerHtml());
  }
}
