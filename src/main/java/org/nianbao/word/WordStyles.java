package org.nianbao.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.nianbao.paper.Faces;
import org.nianbao.paper.Lettering;
import org.nianbao.paper.PaperSettings;
import org.nianbao.paper.TableText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// The named styles of a document. Names are Word's own where it has one: a Chinese Word shows
/// `heading 1` as 标题 1.
final class WordStyles {
  static final String TITLE = "Title";
  static final String DATE = "Subtitle";
  static final String BODY = "BodyText";
  static final String HEADING_1 = "Heading1";
  static final String HEADING_2 = "Heading2";
  static final String HEADING_3 = "Heading3";
  static final String CHART = "Chart";
  static final String CAPTION = "Caption";
  static final String FOOTER = "Footer";
  static final String HEADER = "Header";
  static final String COMMENT = "CommentText";
  static final String COMMENT_MARK = "CommentReference";

  private static final String NORMAL = "Normal";

  /// The indent of a paragraph's first line, two characters: in hundredths of a character for Word;
  /// programs that do not know those take the same indent in twips.
  private static final int INDENT_HUNDREDTHS = 200;

  private final CTStyles styles;
  private final PaperSettings settings;
  private final Faces faces;

  private WordStyles(CTStyles styles, PaperSettings settings) {
    this.styles = styles;
    this.settings = settings;
    this.faces = settings.faces();
  }

  /// Gives the document its styles.
  static void define(XWPFDocument document, PaperSettings settings) {
    var faces = settings.faces();
    var styles = new WordStyles(document.createStyles().getCtStyles(), settings);
    styles.defaults();
    styles.normal();
    styles.cover();
    styles.heading(HEADING_1, 0, faces.heading());
    styles.heading(HEADING_2, 1, faces.subheading());
    styles.heading(HEADING_3, 2, faces.body());
    styles.rest();
    if (!settings.pictures().isEmpty()) {
      styles.chart();
    }
    for (var text : TableText.values()) {
      styles.table(text);
    }
  }

  /// The document defaults, which Word uses where no style sets a property; [#normal] repeats them
  /// for the programs that skip these.
  private void defaults() {
    var defaults = styles.isSetDocDefaults() ? styles.getDocDefaults() : styles.addNewDocDefaults();
    var run = defaults.addNewRPrDefault().addNewRPr();
    face(run.addNewRFonts(), faces.body());
    size(run, Lettering.NO_3);
    var language = run.addNewLang();
    language.setVal("en-US");
    language.setEastAsia("zh-CN");
    defaults.addNewPPrDefault().addNewPPr();
  }

  private void normal() {
    var style = style(NORMAL, "Normal");
    style.setDefault(true);
    style.addNewQFormat();
    var paragraph = style.addNewPPr();
    // Single lines at the foot or head of a page are allowed: 22 lines go before.
    paragraph.addNewWidowControl().setVal(false);
    // No extra room between Chinese and digits, which would move the 28 characters.
    paragraph.addNewAutoSpaceDE().setVal(false);
    paragraph.addNewAutoSpaceDN().setVal(false);
    paragraph.addNewJc().setVal(STJc.BOTH);
    text(style.addNewRPr(), faces.body(), Lettering.NO_3);
  }

  private void cover() {
    var title = derived(TITLE, "Title");
    var lines = title.addNewPPr();
    lines.addNewSnapToGrid().setVal(false);
    var spacing = lines.addNewSpacing();
    spacing.setAfter(settings.line());
    spacing.setLine(PaperSettings.TITLE_LINE);
    spacing.setLineRule(STLineSpacingRule.EXACT);
    lines.addNewJc().setVal(STJc.CENTER);
    var large = title.addNewRPr();
    face(large.addNewRFonts(), faces.title());
    large.addNewSpacing().setVal(0);
    size(large, Lettering.NO_2);
    var date = derived(DATE, "Subtitle");
    var line = date.addNewPPr();
    line.addNewSpacing().setAfter(settings.line());
    line.addNewJc().setVal(STJc.CENTER);
    text(date.addNewRPr(), faces.subheading(), Lettering.NO_3);
  }

  private void heading(String id, int outlineLevel, String face) {
    var style = derived(id, "heading " + (outlineLevel + 1));
    style.addNewNext().setVal(BODY);
    var paragraph = style.addNewPPr();
    paragraph.addNewKeepNext();
    indent(paragraph);
    paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outlineLevel));
    text(style.addNewRPr(), face, Lettering.NO_3);
  }

  /// Gives the document the styles that only 送审稿 has.
  static void defineForReview(XWPFDocument document, PaperSettings settings) {
    new WordStyles(document.createStyles().getCtStyles(), settings).review();
  }

  private void review() {
    var header = derived(HEADER, "header");
    var line = header.addNewPPr();
    line.addNewSnapToGrid().setVal(false);
    var spacing = line.addNewSpacing();
    spacing.setLine(WordPage.MARK_LINE);
    spacing.setLineRule(STLineSpacingRule.EXACT);
    line.addNewJc().setVal(STJc.RIGHT);
    small(header.addNewRPr());
    var comment = derived(COMMENT, "annotation text");
    var left = comment.addNewPPr();
    left.addNewSnapToGrid().setVal(false);
    left.addNewJc().setVal(STJc.LEFT);
    small(comment.addNewRPr());
    var mark = style(COMMENT_MARK, "annotation reference");
    mark.setType(STStyleType.CHARACTER);
    size(mark.addNewRPr(), TableText.NORMAL.halfPoints());
  }

  private void small(CTRPr run) {
    face(run.addNewRFonts(), faces.heading());
    run.addNewSpacing().setVal(0);
    size(run, TableText.NORMAL.halfPoints());
  }

  private void rest() {
    indent(derived(BODY, "Body Text").addNewPPr());
    var footer = derived(FOOTER, "footer");
    var line = footer.addNewPPr();
    line.addNewSnapToGrid().setVal(false);
    var spacing = line.addNewSpacing();
    spacing.setLine(PaperSettings.NUMBER_CHARACTER);
    spacing.setLineRule(STLineSpacingRule.EXACT);
    var number = footer.addNewRPr();
    face(number.addNewRFonts(), faces.pageNumber());
    number.addNewSpacing().setVal(0);
    size(number, Lettering.NO_4);
  }

  /// The styles of a chart and its title: they keep their height whatever the grid is, and the
  /// chart stays with its title.
  private void chart() {
    var chart = derived(CHART, "chart");
    chart.setCustomStyle(true);
    var line = chart.addNewPPr();
    line.addNewKeepNext();
    line.addNewSnapToGrid().setVal(false);
    line.addNewJc().setVal(STJc.CENTER);
    var caption = derived(CAPTION, "caption");
    var title = caption.addNewPPr();
    title.addNewSnapToGrid().setVal(false);
    title.addNewSpacing().setAfter(settings.line() / 2);
    title.addNewJc().setVal(STJc.CENTER);
    var text = caption.addNewRPr();
    text.addNewSpacing().setVal(0);
    size(text, TableText.NORMAL.halfPoints());
  }

  private void table(TableText text) {
    var style = derived(of(text), name(text));
    style.setCustomStyle(true);
    var paragraph = style.addNewPPr();
    paragraph.addNewSnapToGrid().setVal(false);
    paragraph.addNewJc().setVal(STJc.CENTER);
    var run = style.addNewRPr();
    run.addNewSpacing().setVal(0);
    size(run, text.halfPoints());
  }

  /// The id of the style for text in tables.
  static String of(TableText text) {
    return switch (text) {
      case NORMAL -> "TableText";
      case SMALL -> "TableTextSmall";
      case NOTE -> "TableNote";
    };
  }

  private static String name(TableText text) {
    return switch (text) {
      case NORMAL -> "table text";
      case SMALL -> "table text small";
      case NOTE -> "table note";
    };
  }

  private CTStyle derived(String id, String name) {
    var style = style(id, name);
    style.addNewBasedOn().setVal(NORMAL);
    style.addNewQFormat();
    return style;
  }

  private CTStyle style(String id, String name) {
    var style = styles.addNewStyle();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    return style;
  }

  private void indent(CTPPrGeneral paragraph) {
    var indent = paragraph.addNewInd();
    indent.setFirstLineChars(BigInteger.valueOf(INDENT_HUNDREDTHS));
    indent.setFirstLine(2 * (PaperSettings.CHARACTER + settings.spacing()));
  }

  // Run properties keep the order of these calls, and the schema has one of its own: face, spacing,
  // size.

  private void text(CTRPr run, String face, int halfPoints) {
    face(run.addNewRFonts(), face);
    run.addNewSpacing().setVal(settings.spacing());
    size(run, halfPoints);
  }

  private static void face(CTFonts fonts, String face) {
    fonts.setAscii(face);
    fonts.setHAnsi(face);
    fonts.setEastAsia(face);
    fonts.setCs(face);
  }

  private static void size(CTRPr run, int halfPoints) {
    run.addNewSz().setVal(halfPoints);
    run.addNewSzCs().setVal(halfPoints);
  }
}
