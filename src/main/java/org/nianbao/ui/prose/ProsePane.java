package org.nianbao.ui.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Position;
import org.nianbao.draft.Prose.Style;
import org.nianbao.edit.Editor;
import org.nianbao.form.Section;
import org.nianbao.prose.ShortHeadings;
import org.nianbao.ui.parts.Styles;
import org.nianbao.ui.parts.WhileShown;
import org.nianbao.ui.parts.Widths;
import org.nianbao.wording.Wording;

/// The pane of a prose section: its statutory heading, the text, and at the left the outline of its
/// sub-headings with the number of characters below each. In a narrow window the outline is a
/// drop-down menu beside the heading instead.
public final class ProsePane extends HBox {
  private static final int CUSTOMARY_LIMIT = 1000;
  private static final double LEAST_MARGIN = 12;

  /// The longest line of text, in pixels: 60 characters.
  private static final double LONGEST_LINE = 900;

  /// Width of a row of the outline, and of the name in it, in pixels.
  private static final double ROW_WIDTH = 146;

  private static final double NAME_WIDTH = 97;

  /// The longest name in the outline, in characters: three lines.
  private static final int LONGEST_NAME = 24;

  /// The longest name in the drop-down menu, in characters.
  private static final int LONGEST_ITEM = 40;

  private final Editor editor;
  private final Section section;
  private final ProseArea area;
  private final VBox rows = new VBox(4);
  private final Label whole = new Label();
  private final Button offer = new Button(Wording.of("prose.offer"));
  private final MenuButton dropDown = new MenuButton(Wording.of("prose.outline"));
  private final MenuItem wholeItem = new MenuItem();
  private final MenuItem offerItem = new MenuItem(Wording.of("prose.offer"));
  private final List<Line> lines = new ArrayList<>();

  /// A row of the outline.
  ///
  /// @param paragraph index of its first paragraph
  /// @param name the sub-heading
  /// @param characters number of characters below it
  private record Row(int paragraph, String name, int characters) {}

  public ProsePane(Editor editor, Section section, ProseArea area) {
    this.editor = editor;
    this.section = section;
    this.area = area;
    var heading = new Label(section.heading());
    heading.getStyleClass().add(Styles.SECTION_TITLE);
    heading.setLabelFor(area);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    dropDown.setId("outline-" + section.id());
    dropDown.getStyleClass().add(Styles.TOOL);
    dropDown.setFocusTraversable(false);
    dropDown.setAccessibleText(Wording.of("prose.outline"));
    dropDown.getItems().setAll(wholeItem, offerItem);
    dropDown.setOnShowing(_ -> dropDown());
    var head = new HBox(heading, space, dropDown);
    head.getStyleClass().add("prose-head");
    var framed = area.framed();
    var text = new VBox(head, framed);
    text.getStyleClass().add("prose-frame");
    framed.widthProperty().subscribe(_ -> keepLinesShort(head, framed));
    area.widthProperty().subscribe(_ -> keepLinesShort(head, framed));
    VBox.setVgrow(framed, Priority.ALWAYS);
    setHgrow(text, Priority.ALWAYS);
    WhileShown.follow(this, editor.findings(), now -> show(now.totals().draft().prose(section)));
    var outline = outline();
    getChildren().addAll(outline, text);
    outline.managedProperty().bind(outline.visibleProperty());
    dropDown.managedProperty().bind(dropDown.visibleProperty());
    dropDown.visibleProperty().bind(outline.visibleProperty().not());
    var window = sceneProperty().flatMap(Scene::widthProperty).orElse(Widths.TWO_PANES);
    outline
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> window.getValue().doubleValue() >= Widths.TWO_PANES && !isSqueezed(),
                window,
                widthProperty()));
  }

  /// In a wide window the text stays a column that the eye can follow from line to line.
  private void keepLinesShort(Region head, Region framed) {
    var width = framed.getWidth();
    var side = Math.max(LEAST_MARGIN, Math.floor((width - LONGEST_LINE) / 2));
    // The area is at its true size, also where all around it is zoomed.
    var inArea = width > 0 ? Math.floor(side * area.getWidth() / width) : side;
    // The same on both sides: the control centres the text between them, but takes the mouse by the
    // left one.
    area.setContentPadding(new Insets(0, inArea, 0, inArea));
    head.setPadding(new Insets(0, side, 0, side));
  }

  /// Whether the pane is narrow because something else, such as the preview, takes half of the
  /// window.
  private boolean isSqueezed() {
    return getWidth() > 0 && getWidth() < Widths.TEXT_WITH_OUTLINE;
  }

  private VBox outline() {
    var title = new Label(Wording.of("prose.outline"));
    title.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
    whole.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
    whole.setWrapText(true);
    whole.setMinHeight(Region.USE_PREF_SIZE);
    offer.getStyleClass().add(Styles.COMPACT);
    offer.setId("offer-" + section.id());
    offer.setOnAction(_ -> offer());
    offerItem.setOnAction(_ -> offer());
    wholeItem.setDisable(true);
    wholeItem.textProperty().bind(whole.textProperty());
    var scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    var outline = new VBox(title, scroll, new Separator(), whole, offer);
    outline.getStyleClass().add("outline");
    var isReadOnly = editor.protection().isNotEmpty();
    offer.disableProperty().bind(isReadOnly);
    offerItem.disableProperty().bind(isReadOnly);
    return outline;
  }

  /// The control that edits the text.
  public ProseArea area() {
    return area;
  }

  /// Inserts the five customary sub-headings of 一、总体情况 after the text.
  private void offer() {
    var names =
        List.of(
            Wording.of("prose.offer.disclosure"),
            Wording.of("prose.offer.applications"),
            Wording.of("prose.offer.management"),
            Wording.of("prose.offer.platform"),
            Wording.of("prose.offer.supervision"));
    var paragraphs = new ArrayList<Paragraph>();
    for (var name : names) {
      paragraphs.add(Paragraph.of(Style.HEADING, name));
      paragraphs.add(Paragraph.of(Style.BODY, ""));
    }
    var written = editor.draft().prose(section);
    var first = written.paragraphs().size();
    editor.rewrite(
        Wording.of("step.offer"),
        section,
        area.caret(),
        new Position(first + 1, 0),
        written.and(new Prose(paragraphs)));
    go(first + 1);
  }

  /// Moves the focus to the text, with the caret at the end of a paragraph.
  ///
  /// @param paragraph its index, from 0
  public void go(int paragraph) {
    area.requestFocus();
    area.caret(new Position(paragraph, area.prose().get(paragraph).length()));
  }

  /// Updates the outline, and the offer of the customary sub-headings.
  private void show(Prose prose) {
    offer.setVisible(section == Section.OVERVIEW && !hasHeadings(prose));
    offer.setManaged(offer.isVisible());
    offerItem.setVisible(offer.isVisible());
    whole.setText(
        section == Section.OVERVIEW
            ? Wording.of("prose.whole.limit", prose.characters(), CUSTOMARY_LIMIT)
            : Wording.of("prose.whole", prose.characters()));
    show(outline(prose));
  }

  private void dropDown() {
    var prose = editor.draft().prose(section);
    var outline = outline(prose);
    var names = ShortHeadings.of(names(outline), LONGEST_ITEM);
    dropDown.getItems().clear();
    for (int i = 0; i < outline.size(); i++) {
      dropDown.getItems().add(item(outline.get(i), names.get(i)));
    }
    dropDown.getItems().addAll(new SeparatorMenuItem(), wholeItem, offerItem);
  }

  private void show(List<Row> outline) {
    while (lines.size() < outline.size()) {
      lines.add(new Line());
    }
    var names = ShortHeadings.of(names(outline), LONGEST_NAME);
    for (int i = 0; i < outline.size(); i++) {
      lines.get(i).show(outline.get(i), names.get(i));
    }
    if (rows.getChildren().size() != outline.size()) {
      rows.getChildren().setAll(lines.subList(0, outline.size()));
    }
  }

  private static boolean hasHeadings(Prose prose) {
    return prose.paragraphs().stream().anyMatch(paragraph -> paragraph.style() == Style.HEADING);
  }

  /// The rows of the outline: the opening, then one for each sub-heading, with the number of
  /// characters up to the next.
  private static List<Row> outline(Prose prose) {
    var starts =
        IntStream.range(0, prose.paragraphs().size())
            .filter(index -> index == 0 || prose.get(index).style() == Style.HEADING)
            .boxed()
            .toList();
    var rows = new ArrayList<Row>();
    for (int i = 0; i < starts.size(); i++) {
      int from = starts.get(i);
      int to = i + 1 < starts.size() ? starts.get(i + 1) : prose.paragraphs().size();
      var heading = prose.get(from).style() == Style.HEADING;
      var under = new Prose(prose.paragraphs().subList(heading ? from + 1 : from, to));
      rows.add(
          new Row(
              from,
              heading ? prose.get(from).text() : Wording.of("prose.opening"),
              under.characters()));
    }
    return rows;
  }

  private static List<String> names(List<Row> outline) {
    return outline.stream().map(Row::name).toList();
  }

  private MenuItem item(Row row, String name) {
    var item = new MenuItem(Wording.of("prose.outline.item", name, row.characters()));
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> go(row.paragraph()));
    return item;
  }

  /// The button of a row of the outline. It is kept and gets new words, since a new one would be
  /// styled again with every character typed.
  private final class Line extends Button {
    private final Label name = new Label();
    private final Label count = new Label();
    private final Tooltip tip = new Tooltip();

    Line() {
      setTooltip(tip);
      name.setWrapText(true);
      // A row that asks for its height gives its parts their least width.
      name.setMinWidth(NAME_WIDTH);
      name.setPrefWidth(NAME_WIDTH);
      count.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
      count.setMinWidth(Region.USE_PREF_SIZE);
      var space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      var content = new HBox(name, space, count);
      content.setPrefWidth(ROW_WIDTH);
      setGraphic(content);
      getStyleClass().add("outline-row");
      setFocusTraversable(false);
    }

    void show(Row row, String shown) {
      name.setText(shown);
      tip.setText(row.name());
      count.setText(Wording.of("prose.characters", row.characters()));
      setAccessibleText(Wording.of("prose.outline.item", row.name(), row.characters()));
      setOnAction(_ -> go(row.paragraph()));
    }
  }
}
