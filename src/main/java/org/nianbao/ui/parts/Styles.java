package org.nianbao.ui.parts;

import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/// Style class names of `nianbao.css`, and the typeface of the program's controls.
public final class Styles {
  public static final String SMALL = "small";
  public static final String MUTED = "muted";
  public static final String SECONDARY = "secondary";
  public static final String STRONG = "strong";
  public static final String PAGE_TITLE = "page-title";
  public static final String SECTION_TITLE = "section-title";
  public static final String FIGURE = "figure";
  public static final String PRIMARY = "primary";
  public static final String COMPACT = "compact";
  public static final String TOOL = "tool";
  public static final String CONTENT = "content";

  private static final List<String> FACES =
      List.of(
          "Microsoft YaHei UI", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei");

  private Styles() {}

  /// The URL of the style sheet.
  public static String sheet() {
    return Objects.requireNonNull(Styles.class.getResource("nianbao.css")).toExternalForm();
  }

  /// The first typeface of the design that is installed here; the system's default where none is.
  public static String face() {
    var here = Font.getFamilies();
    return FACES.stream().filter(here::contains).findFirst().orElse(Font.getDefault().getFamily());
  }
}
