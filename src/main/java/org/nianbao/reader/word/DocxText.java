package org.nianbao.reader.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.file.ContentTrouble;
import org.nianbao.source.TextRun;
import org.nianbao.source.TextRun.Mark;

/// The text of one paragraph, and the text boxes that hang on it.
final class DocxText {
  /// Drawings that may have text which nobody can read here: pictures, charts, embedded files.
  private static final Set<String> PICTURES =
      Set.of("blip", "imagedata", "OLEObject", "chart", "relIds");

  private static final String WHITE = "FFFFFF";

  private static final Pattern EDGES = Pattern.compile("^[ \\t\\r\\n]+|[ \\t\\r\\n]+$");

  /// What stands for the number of a footnote: no digit, which could be taken for a figure.
  private static final String NOTE = "[*]";

  private final DocxStyles styles;
  private final WordFields fields;
  private final XmlElement properties;
  private final DocxBody.Ground ground;
  private final RunList runs = new RunList();
  private final List<Box> boxes = new ArrayList<>();
  private boolean hasPicture;

  /// A text box: what stands in it, and what its place means for that.
  record Box(List<XmlElement> contents, Mark mark) {}

  /// @param properties those of the paragraph
  /// @param ground what it stands on
  DocxText(DocxStyles styles, WordFields fields, XmlElement properties, DocxBody.Ground ground) {
    this.styles = styles;
    this.fields = fields;
    this.properties = properties;
    this.ground = ground;
  }

  List<TextRun> runs() {
    return runs.runs();
  }

  List<Box> boxes() {
    return boxes;
  }

  /// Whether there is a picture or an embedded file.
  boolean hasPicture() {
    return hasPicture;
  }

  /// Adds the number that Word shows in front of the paragraph.
  void number(String number, Mark outer) {
    var look = styles.look(properties, properties.child("w:rPr"));
    runs.add(new TextRun(number, outer, look.isBold()));
  }

  /// Adds everything in an element: the paragraph, or a part of it.
  ///
  /// @param outer what the element's place means for its text
  void addAll(XmlElement element, Mark outer) throws ContentTrouble {
    for (var child : element.children()) {
      add(child, outer);
    }
  }

  private void add(XmlElement element, Mark outer) throws ContentTrouble {
    switch (element.name()) {
      case "w:r" -> run(element, outer);
      case "w:ins", "w:moveTo" -> addAll(element, RunLook.stronger(outer, Mark.INSERTED));
      case "w:del", "w:moveFrom" -> addAll(element, Mark.DELETED);
      case "w:sdt" -> addAll(element.child("w:sdtContent"), sdt(element, outer));
      case "mc:AlternateContent" -> addAll(alternative(element), outer);
      case "w:hyperlink", "w:smartTag", "w:fldSimple", "w:customXml", "w:dir", "w:bdo" ->
          addAll(element, outer);
      case "m:oMath", "m:oMathPara" -> formula(element, outer);
      default -> {}
    }
  }

  /// What a content control (内容控件) means for its text: what asks to be filled in is no text.
  static Mark sdt(XmlElement control, Mark outer) {
    return control.child("w:sdtPr").isOn("w:showingPlcHdr").orElse(false)
        ? RunLook.stronger(outer, Mark.HIDDEN)
        : outer;
  }

  /// The one of several forms of the same content that is read: the first, unless only the form for
  /// older programs has a text.
  static XmlElement alternative(XmlElement element) {
    var choice = element.child("mc:Choice");
    var fallback = element.child("mc:Fallback");
    return choice == XmlElement.NONE || boxless(choice) && !boxless(fallback) ? fallback : choice;
  }

  private static boolean boxless(XmlElement element) {
    return element.children().stream()
        .allMatch(child -> !child.name().equals("w:txbxContent") && boxless(child));
  }

  private void formula(XmlElement element, Mark outer) throws ContentTrouble {
    for (var child : element.children()) {
      switch (child.name()) {
        case "m:t" -> add(child.text(), outer, false);
        case "w:r", "w:ins", "w:del" -> add(child, outer);
        default -> formula(child, outer);
      }
    }
  }

  private void run(XmlElement run, Mark outer) throws ContentTrouble {
    var look = styles.look(properties, run.child("w:rPr"));
    var mark = look.mark(outer);
    for (var child : run.children()) {
      piece(
          child,
          isUnseen(run.child("w:rPr")) ? RunLook.stronger(mark, Mark.HIDDEN) : mark,
          look.isBold());
    }
  }

  /// Whether a run is white on white.
  private boolean isUnseen(XmlElement run) {
    return ground == DocxBody.Ground.WHITE
        && run.value("w:color").filter(WHITE::equalsIgnoreCase).isPresent()
        && !run.has("w:highlight")
        && !DocxStyles.isShaded(run)
        && !DocxStyles.isShaded(properties);
  }

  private void piece(XmlElement piece, Mark mark, boolean isBold) throws ContentTrouble {
    switch (piece.name()) {
      case "w:t", "w:delText" -> add(text(piece), mark, isBold);
      case "w:tab", "w:ptab" -> add("\t", mark, isBold);
      case "w:br", "w:cr" -> add("\n", mark, isBold);
      case "w:noBreakHyphen" -> add("-", mark, isBold);
      case "w:sym" -> add(symbol(piece), mark, isBold);
      case "w:fldChar" -> fields.mark(piece.attribute("fldCharType"));
      case "w:footnoteReference", "w:endnoteReference" -> {
        if (!piece.attributes().containsKey("customMarkFollows")) {
          add(NOTE, RunLook.stronger(mark, Mark.NOTE), isBold);
        }
      }
      case "w:ruby" -> {
        for (var base : piece.child("w:rubyBase").children()) {
          add(base, mark);
        }
      }
      case "mc:AlternateContent" -> {
        for (var child : alternative(piece).children()) {
          piece(child, mark, isBold);
        }
      }
      case "w:drawing", "w:pict", "w:object" -> drawing(piece, mark);
      default -> {}
    }
  }

  private void add(String text, Mark mark, boolean isBold) {
    if (fields.isShown()) {
      runs.add(new TextRun(text, mark, isBold));
    }
  }

  /// Word drops blanks at the ends of a text that does not ask for them.
  private static String text(XmlElement text) {
    return text.attribute("space").equals("preserve")
        ? text.text()
        : EDGES.matcher(text.text()).replaceAll("");
  }

  /// A character of a font of symbols. Their codes are private ones; those of digits are the digits
  /// of the font all the same, unless it has pictures there.
  private static String symbol(XmlElement symbol) {
    try {
      int code = Integer.parseInt(symbol.attribute("char"), 16);
      var font = symbol.attribute("font").toLowerCase(Locale.ROOT);
      boolean isDigit = code >= 0xF030 && code <= 0xF039 && !font.contains("dings");
      return Character.toString(isDigit ? code - 0xF000 : code);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private void drawing(XmlElement element, Mark mark) {
    for (var child : element.children()) {
      switch (child.name()) {
        case "w:txbxContent" -> boxes.add(new Box(child.children(), mark));
        case "mc:AlternateContent" -> drawing(alternative(child), mark);
        default -> {
          hasPicture |=
              PICTURES.contains(child.name()) && (mark == Mark.PLAIN || mark == Mark.INSERTED);
          drawing(child, mark);
        }
      }
    }
  }
}
