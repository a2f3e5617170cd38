package org.nianbao.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.nianbao.form.Box;
import org.nianbao.form.Heading;
import org.nianbao.form.Heading.Role;
import org.nianbao.paper.SetTable;
import org.nianbao.paper.SetTable.Content;
import org.nianbao.paper.SetTable.Look;
import org.nianbao.paper.TableText;
import org.nianbao.wording.Wording;

/// A statutory table as an HTML table with the form's merged cells.
final class WebTable {
  private static final double MILLE = 1000;

  /// The minimum width in rem of a table whose text is set small even on paper.
  private static final double DENSE = 46;

  /// The width of a digit in a table, in rem, as [PageStyle#SHEET] sets it.
  private static final double DIGIT = 0.53;

  /// The padding and border of a cell to the left and right of its text together, in rem, as
  /// [PageStyle#SHEET] sets them.
  private static final double AROUND = 0.65;

  /// A number, which must not wrap: on two lines it would read as two numbers.
  private static final Pattern FIGURE = Pattern.compile("[0-9.]{1,20}");

  private final SetTable set;
  private final Element table = new Element("table");
  private final Map<Box, Element> cells = new HashMap<>();

  private WebTable(SetTable set) {
    this.set = set;
    var head = new Element("thead");
    var body = new Element("tbody");
    for (int row = 0; row < set.form().rows(); row++) {
      row(set.isHead(row) ? head : body, row);
    }
    if (head.childNodeSize() > 0) {
      table.appendChild(head);
    }
    table.appendChild(body);
    set.form().headings().stream()
        .filter(WebTable::names)
        .forEach(heading -> cells.get(heading.box()).attr("scope", scope(heading)));
  }

  /// The table for the page: every cell names its headings, and on a narrow page the table scrolls
  /// in a box.
  static Element onPage(SetTable set) {
    var web = new WebTable(set);
    web.dressForPage();
    return new Element("div")
        .addClass(PageStyle.REGION)
        .attr("role", "region")
        .attr("tabindex", "0")
        .attr("aria-label", Wording.of("web.region", web.caption()))
        .appendChild(web.table);
  }

  /// The table for the fragment, formatted so that it survives an editor that strips style sheets,
  /// classes and ids.
  static Element inFragment(SetTable set) {
    var web = new WebTable(set);
    web.dressForFragment();
    return web.table;
  }

  private void row(Element part, int row) {
    var line = part.appendElement("tr");
    part.appendText("\n");
    set.contents().stream()
        .filter(content -> content.box().row() == row)
        .forEach(content -> cells.put(content.box(), cell(line, content)));
  }

  /// Appends a heading or a cell of the form. The note in the corner is not a heading, so it
  /// becomes a `td`.
  private static Element cell(Element line, Content content) {
    boolean isHeading = content.cell().isEmpty() && content.look() != Look.NOTE;
    var cell = line.appendElement(isHeading ? "th" : "td");
    span(cell, "colspan", content.box().columns());
    span(cell, "rowspan", content.box().rows());
    var place = content.look() == Look.UPRIGHT ? cell.appendElement("span") : cell;
    WebBody.lines(
        place, content.cell().isPresent() ? content.text() : content.text().replace("\n", ""));
    return cell;
  }

  private static void span(Element cell, String attribute, int span) {
    if (span > 1) {
      cell.attr(attribute, String.valueOf(span));
    }
  }

  private static boolean names(Heading heading) {
    return heading.role() != Role.CORNER;
  }

  /// The `scope` of a heading. A heading that spans several rows or columns names all of them as it
  /// is; `rowgroup` and `colgroup` would also name what follows in the whole table, since the
  /// form's groups are nested.
  private static String scope(Heading heading) {
    return switch (heading.role()) {
      case ROW, GROUP, VERTICAL -> "row";
      case COLUMN, BAND, CORNER -> "col";
    };
  }

  private String caption() {
    return set.form().section().heading();
  }

  private void dressForPage() {
    var columns = new Element("colgroup");
    for (int column = 0; column < set.form().columns(); column++) {
      columns.appendElement("col").attr("style", "width:" + share(Box.at(0, column)));
    }
    table.prependChild(columns);
    table.attr("style", "min-width:" + (int) Math.ceil(leastWidth()) + "rem");
    table.prependChild(new Element("caption").text(caption()));
    for (var content : set.contents()) {
      var cell = cells.get(content.box());
      switch (content.look()) {
        case LEFT -> cell.addClass(PageStyle.LEFT);
        case UPRIGHT -> cell.addClass(PageStyle.UPRIGHT);
        case NOTE -> cell.addClass(PageStyle.NOTE);
        case CENTRED -> {}
      }
    }
    set.form().headings().stream().filter(WebTable::names).forEach(this::name);
  }

  /// The width in rem at which no number wraps.
  private double leastWidth() {
    var least = set.columns().text() == TableText.NORMAL ? 0 : DENSE;
    return set.contents().stream()
        .filter(content -> content.cell().isPresent())
        .filter(content -> FIGURE.matcher(content.text()).matches())
        .mapToDouble(
            content -> (content.text().length() * DIGIT + AROUND) * MILLE / mille(content.box()))
        .reduce(least, Math::max);
  }

  /// Gives a heading an id, and adds that id to the `headers` of the cells that it labels.
  private void name(Heading heading) {
    var id = set.form().section().id() + "-" + set.form().headings().indexOf(heading);
    cells.get(heading.box()).attr("id", id);
    for (var ref : set.form().under(heading)) {
      var cell = cells.get(set.form().cell(ref).box());
      cell.attr("headers", (cell.attr("headers") + " " + id).strip());
    }
  }

  private void dressForFragment() {
    table
        .attr("border", "1")
        .attr("cellspacing", "0")
        .attr("cellpadding", "4")
        .attr("width", "100%")
        .attr("aria-label", caption())
        .attr("style", "border-collapse:collapse;width:100%");
    for (var content : set.contents()) {
      var align = content.look() == Look.LEFT ? "left" : "center";
      var cell = cells.get(content.box());
      cell.attr("align", align)
          .attr("valign", "middle")
          .attr("width", share(content.box()))
          .attr(
              "style", "border:1px solid #000;padding:4px;font-weight:normal;text-align:" + align);
      if (content.look() == Look.UPRIGHT) {
        cell.child(0).attr("style", "writing-mode:vertical-rl");
      }
    }
  }

  /// The box's share of the table's width as a percentage. The shares of a row add up to 100%,
  /// since each is rounded to end where the next one begins.
  private String share(Box box) {
    long mille = mille(box);
    return mille / 10 + "." + mille % 10 + "%";
  }

  private long mille(Box box) {
    return mille(box.endColumn()) - mille(box.column());
  }

  private long mille(int columns) {
    var twips = set.columns().twips();
    return Math.round(MILLE * sum(twips.subList(0, columns)) / sum(twips));
  }

  private static double sum(List<Integer> twips) {
    return twips.stream().mapToInt(Integer::intValue).sum();
  }
}
