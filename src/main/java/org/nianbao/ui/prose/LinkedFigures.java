package org.nianbao.ui.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.stage.WindowEvent;
import org.nianbao.draft.Figure;
import org.nianbao.draft.Prose.Linked;
import org.nianbao.draft.Prose.Position;
import org.nianbao.edit.Editor;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.prose.Catalogue;
import org.nianbao.prose.FigureEdges;
import org.nianbao.rule.Findings;
import org.nianbao.statement.Mention;
import org.nianbao.statute.Statute;
import org.nianbao.wording.Wording;

/// The linked figures of a text: inserts them, shows and opens the cells that they follow, and
/// offers to link numbers that were typed.
public final class LinkedFigures {
  private final Editor editor;
  private final Section section;
  private final ProseArea area;
  private final Consumer<CellRef> go;
  private final Statute statute;
  private final Tooltip tip = new Tooltip();
  private Optional<Node> hovered = Optional.empty();
  private List<Mention> offers = List.of();

  /// @param section the section that the area edits
  /// @param go shows a cell and moves the focus to it
  public LinkedFigures(Editor editor, Section section, ProseArea area, Consumer<CellRef> go) {
    this.editor = editor;
    this.section = section;
    this.area = area;
    this.go = go;
    this.statute = Statute.of(editor.draft().edition());
    area.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    area.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::committed);
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    area.addEventFilter(MouseEvent.MOUSE_PRESSED, this::clicked);
    area.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
    new FigureMenu(editor, section, area, go);
    menu();
  }

  private void menu() {
    var insert = new MenuItem(Wording.of("figure.insert"));
    insert.setOnAction(_ -> insert());
    var link = new MenuItem(Wording.of("figure.link"));
    link.setOnAction(_ -> linkAtCaret());
    var menu = area.getContextMenu();
    menu.getItems().addAll(new SeparatorMenuItem(), insert, link);
    menu.addEventHandler(WindowEvent.WINDOW_SHOWING, _ -> link.setDisable(offered().isEmpty()));
  }

  /// Asks for a number of the tables and inserts it at the caret, or in place of the selection.
  public void insert() {
    area.change(() -> choose(""));
  }

  private void choose(String typedSign) {
    var from = area.selectionStart();
    var to = area.selectionEnd();
    if (area.isWritable() && area.getScene().getRoot() instanceof Pane host) {
      new FigureChooser(
              new Catalogue(statute.quantities()),
              editor.findings().get().totals(),
              Wording.of("figure.hint"),
              choice -> {
                area.requestFocus();
                choice.ifPresentOrElse(
                    figure -> link(from, to, figure), () -> area.type(from, to, typedSign));
              })
          .open(host, host.sceneToLocal(area.caretInScene()));
    }
  }

  /// Replaces the text between two positions by a linked figure.
  public void link(Position from, Position to, Figure figure) {
    var name = statute.quantities().name(figure);
    editor.link(Wording.of("step.link", name), section, from, to, figure);
    var length = figure.text(editor.findings().get().totals()).length();
    area.requestFocus();
    area.caret(new Position(from.paragraph(), from.offset() + length));
  }

  private void typed(KeyEvent event) {
    if (isEqualsSign(event.getCharacter()) && !event.isShortcutDown() && area.isWritable()) {
      event.consume();
      choose(event.getCharacter());
    }
  }

  private void committed(InputMethodEvent event) {
    if (isEqualsSign(event.getCommitted()) && event.getComposed().isEmpty()) {
      event.consume();
      area.giveUpComposition();
      area.change(() -> choose(event.getCommitted()));
    }
  }

  /// Whether the typed text is an equals sign, which opens the chooser; Esc there leaves the sign
  /// in the text.
  private static boolean isEqualsSign(String text) {
    return text.equals("=") || text.equals(Wording.of("figure.equals"));
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isAltDown()) {
      event.consume();
      linkAtCaret();
    }
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isShortcutDown()) {
      at(event)
          .ifPresent(figure -> {
            event.consume();
            go.accept(figure.cells().getFirst());
          });
    }
  }

  /// Shows a tooltip on the figure under the mouse, and on nothing else.
  private void moved(MouseEvent event) {
    var node =
        Optional.of(event.getPickResult().getIntersectedNode()).filter(ParagraphLook::isFigure);
    if (!node.equals(hovered)) {
      hovered.ifPresent(one -> Tooltip.uninstall(one, tip));
      node.ifPresent(one -> Tooltip.install(one, tip));
      hovered = node;
    }
    at(event).ifPresent(figure -> tip.setText(Wording.of("figure.tip.go", source(figure))));
  }

  private String source(Figure figure) {
    var source = statute.quantities().source(figure);
    return figure
        .shown(editor.findings().get().totals())
        .map(value -> Wording.of("figure.tip", source, value))
        .orElseGet(() -> Wording.of("figure.tip.blank", source));
  }

  private Optional<Figure> at(MouseEvent event) {
    return ParagraphLook.isFigure(event.getPickResult().getIntersectedNode())
        ? area.characterAt(event.getScreenX(), event.getScreenY())
            .flatMap(character -> FigureEdges.at(area.prose(), character))
            .map(Linked::figure)
        : Optional.empty();
  }

  /// Underlines the numbers of the text that can be linked. It must be called after the area has
  /// been given the text.
  public void show(Findings findings) {
    var totals = findings.totals();
    var marks = new ArrayList<Mark>();
    offers =
        findings.text().mentions(section).stream().filter(one -> choice(one).isPresent()).toList();
    for (var one : offers) {
      if (!isKept(findings, one)) {
        var kind = one.equal(totals).isPresent() ? Mark.Kind.EQUAL : Mark.Kind.DIFFERENT;
        marks.add(new Mark(one.paragraph(), one.from(), one.to(), kind));
      }
    }
    area.mark(marks);
  }

  /// Whether somebody decided to keep the number as it is.
  private boolean isKept(Findings findings, Mention mention) {
    return findings.kept().keySet().stream()
        .flatMap(finding -> finding.words().stream())
        .filter(words -> words.passage().isProse() && words.passage().section() == section)
        .anyMatch(words ->
            words.paragraph() == mention.paragraph()
                && words.from() <= mention.from()
                && mention.to() <= words.to());
  }

  private Optional<Figure.Sum> choice(Mention mention) {
    var totals = editor.findings().get().totals();
    return mention.equal(totals).or(() -> mention.different(totals));
  }

  private Optional<Mention> offered() {
    var caret = area.caret();
    return offers.stream()
        .filter(one -> one.paragraph() == caret.paragraph())
        .filter(one -> one.from() <= caret.offset() && caret.offset() <= one.to())
        .findFirst();
  }

  private void linkAtCaret() {
    offered()
        .ifPresent(one ->
            choice(one)
                .ifPresent(figure ->
                    link(
                        new Position(one.paragraph(), one.from()),
                        new Position(one.paragraph(), one.to()),
                        figure)));
  }
}
