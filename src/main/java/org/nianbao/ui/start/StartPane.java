package org.nianbao.ui.start;

import java.time.LocalDate;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.nianbao.statute.Statute;
import org.nianbao.ui.parts.FieldName;
import org.nianbao.ui.parts.Icons;
import org.nianbao.ui.parts.Styles;
import org.nianbao.ui.parts.Typing;
import org.nianbao.ui.report.NoticeBar;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Documents;

/// The start page: a new report at the left, the recent drafts at the right.
public final class StartPane extends BorderPane {
  private final Documents documents;
  private final NewReportCard card;
  private final NoticeBar notices = new NoticeBar(this::enter);

  public StartPane(Documents documents) {
    this.documents = documents;
    card = new NewReportCard(documents);
    setId("start");
    setTop(notices);
    setLeft(side());
    setCenter(main());
    setBottom(status());
  }

  private VBox side() {
    var name = new Label(Wording.of("app.name"));
    name.getStyleClass().add(Styles.PAGE_TITLE);
    var open = new Button(Wording.of("start.open"), Icons.of(BootstrapIcons.FOLDER2_OPEN));
    open.setId("start-open");
    open.getStyleClass().add("link-row");
    open.setMaxWidth(Double.MAX_VALUE);
    open.setOnAction(_ -> documents.open());
    var side = new VBox(name, card, open);
    side.getStyleClass().add("start-side");
    return side;
  }

  private VBox main() {
    var title = new Label(Wording.of("start.recent"));
    title.getStyleClass().add(Styles.SECTION_TITLE);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var due = NewReportCard.reportYear(LocalDate.now());
    var deadline =
        new Label(Wording.of("start.deadline", due, due + 1), Icons.of(BootstrapIcons.CALENDAR));
    deadline.getStyleClass().addAll(Styles.SMALL, Styles.SECONDARY);
    var search = new TextField();
    search.setPromptText(Wording.of("start.search"));
    FieldName.give(search, Wording.of("start.search"));
    search.setPrefWidth(200);
    var sought = new SimpleStringProperty("");
    new Typing(search, sought::set);
    var head = new HBox(16, title, space, deadline, search);
    head.setAlignment(Pos.CENTER_LEFT);
    var hint = new Label(Wording.of("start.drop"));
    hint.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
    var table = new RecentDrafts(documents, sought);
    var main = new VBox(new RecoveryPane(documents), head, table, hint);
    main.getStyleClass().add("start-main");
    VBox.setVgrow(table, Priority.ALWAYS);
    return main;
  }

  private static HBox status() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var form = Statute.all().getLast().edition();
    var status =
        new HBox(
            new Label(Wording.of("start.offline")),
            space,
            new Label(Wording.of("start.rules", form.id(), form.document())));
    status.getStyleClass().add("status-bar");
    return status;
  }

  /// The notice line above the page.
  public NoticeBar notices() {
    return notices;
  }

  /// Moves the focus to the field of the unit's name.
  ///
  /// @return true
  public boolean enter() {
    card.focusUnit();
    return true;
  }
}
