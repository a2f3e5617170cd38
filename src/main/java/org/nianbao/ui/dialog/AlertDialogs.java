package org.nianbao.ui.dialog;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Kept.Decision;
import org.nianbao.draft.Person;
import org.nianbao.file.ApplicationFolder;
import org.nianbao.file.Holder;
import org.nianbao.paper.PaperSettings;
import org.nianbao.rule.Findings;
import org.nianbao.ui.parts.FieldName;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Desktop;
import org.nianbao.workspace.Dialogs;
import org.nianbao.workspace.EarlierVersion;
import org.nianbao.workspace.FileChoice;
import org.nianbao.workspace.Times;

/// The modal dialogs as JavaFX alerts over the window. Each button says what it does; [Alerts]
/// decides how dialogs look and react to keys.
public final class AlertDialogs implements Dialogs {
  private final Alerts alerts;
  private final FileChoice files;
  private final Desktop desktop;

  /// @param owner the window
  /// @param files the file dialogs
  /// @param desktop opens files with other programs
  public AlertDialogs(Stage owner, FileChoice files, Desktop desktop) {
    alerts = new Alerts(owner);
    this.files = files;
    this.desktop = desktop;
  }

  @Override
  public FileChoice files() {
    return files;
  }

  @Override
  public Desktop desktop() {
    return desktop;
  }

  @Override
  public void copy(String html) {
    var content = new ClipboardContent();
    content.putHtml(html);
    content.putString(html);
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Override
  public Unsaved leave(String name) {
    var save = new ButtonType(Wording.of("dialog.leave.save"), ButtonData.YES);
    var discard = new ButtonType(Wording.of("dialog.leave.discard"), ButtonData.YES);
    var stay = new ButtonType(Wording.of("dialog.leave.stay"), ButtonData.CANCEL_CLOSE);
    var alert =
        alerts.alert(
            AlertType.CONFIRMATION,
            Wording.of("dialog.leave.title", name),
            Wording.of("dialog.leave.text"),
            save,
            discard,
            stay);
    if (alert.getDialogPane().lookupButton(save) instanceof Button button) {
      button.setDefaultButton(true);
      button.getStyleClass().add(Styles.PRIMARY);
    }
    var answer = alert.showAndWait().orElse(stay);
    return answer == save ? Unsaved.SAVE : answer == discard ? Unsaved.DISCARD : Unsaved.STAY;
  }

  @Override
  public Sharing held(Path file, Holder holder) {
    var silent = holder.isSilent(Instant.now());
    var alert =
        alerts.question(
            holder.isKnown()
                ? Wording.of("dialog.held.title", file.getFileName(), holder.user(), holder.host())
                : Wording.of("dialog.held.unknown", file.getFileName()),
            silent
                ? Wording.of(
                    "dialog.held.silent", Times.of(holder.since()), Times.of(holder.seen()))
                : Wording.of("dialog.held.text", Times.of(holder.since())));
    var choices = new LinkedHashMap<Sharing, String>();
    choices.put(Sharing.READ, Wording.of("dialog.held.read"));
    choices.put(Sharing.COPY, Wording.of("dialog.held.copy"));
    if (silent) {
      choices.put(Sharing.TAKE_OVER, Wording.of("dialog.held.takeOver"));
    }
    return Alerts.choose(alert, choices, Wording.of("dialog.held.stay")).orElse(Sharing.STAY);
  }

  @Override
  public Optional<Runnable> emptied(Path file, Map<Runnable, String> choices) {
    var alert =
        alerts.question(
            Wording.of("dialog.emptied.title", file.getFileName()),
            Wording.of("dialog.emptied.text"));
    return Alerts.choose(alert, choices, Wording.of("dialog.held.stay"));
  }

  @Override
  public Clash changedOutside(String name, List<Clash> choices) {
    var labels = new LinkedHashMap<Clash, String>();
    choices.stream()
        .filter(choice -> choice != Clash.STAY)
        .forEach(choice -> labels.put(choice, choice.label()));
    var text =
        choices.contains(Clash.REPLACE)
            ? Wording.of("dialog.clash.spoilt")
            : Wording.of("dialog.clash.text");
    var alert = alerts.question(Wording.of("dialog.clash.title", name), text);
    return Alerts.choose(alert, labels, Clash.STAY.label()).orElse(Clash.STAY);
  }

  @Override
  public Optional<VersionChoice> versions(List<EarlierVersion> versions) {
    var list = new ListView<EarlierVersion>(FXCollections.observableList(versions));
    list.setId("versions");
    list.setPrefSize(560, 320);
    list.setAccessibleText(Wording.of("dialog.versions.title"));
    list.setCellFactory(_ -> new VersionCell());
    list.getSelectionModel().selectFirst();
    var choices = new LinkedHashMap<VersionAct, String>();
    choices.put(VersionAct.COMPARE, Wording.of("dialog.versions.compare"));
    choices.put(VersionAct.COPY, Wording.of("dialog.versions.copy"));
    var alert = alerts.question(Wording.of("dialog.versions.title"), "");
    alert.getDialogPane().setContent(list);
    var act = Alerts.choose(alert, choices, Wording.of("dialog.versions.close"));
    var version = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    return version.flatMap(one -> act.map(chosen -> new VersionChoice(one, chosen)));
  }

  @Override
  public boolean forget(String name) {
    return Alerts.agree(
        alerts.alert(
            AlertType.CONFIRMATION,
            Wording.of("dialog.forget.title", name),
            Wording.of("dialog.forget.text"),
            new ButtonType(Wording.of("dialog.forget.yes"), ButtonData.YES),
            new ButtonType(Wording.of("dialog.forget.no"), ButtonData.CANCEL_CLOSE)));
  }

  @Override
  public Disorder notInOrder(Findings findings) {
    var choices = new LinkedHashMap<Disorder, String>();
    choices.put(Disorder.EXPORT, Wording.of("dialog.export.yes"));
    choices.put(Disorder.REVIEW, Wording.of("dialog.export.review"));
    var alert =
        alerts.alert(
            AlertType.WARNING,
            Wording.of("dialog.export.title", findings.summary()),
            Wording.of("dialog.export.text"));
    return Alerts.choose(alert, choices, Wording.of("dialog.export.no")).orElse(Disorder.STAY);
  }

  @Override
  public boolean replace(Path file) {
    return Alerts.agree(
        alerts.alert(
            AlertType.CONFIRMATION,
            Wording.of("dialog.replace.title", file.getFileName()),
            Wording.of("dialog.replace.text"),
            new ButtonType(Wording.of("dialog.replace.yes"), ButtonData.YES),
            new ButtonType(Wording.of("dialog.replace.no"), ButtonData.CANCEL_CLOSE)));
  }

  @Override
  public boolean takeSheet(String head, String text, String details, Optional<String> act) {
    var close =
        act.isPresent() ? Wording.of("dialog.sheet.no") : Wording.of("dialog.trouble.close");
    var buttons =
        Stream.concat(
            act.stream().map(name -> new ButtonType(name, ButtonData.YES)),
            Stream.of(new ButtonType(close, ButtonData.CANCEL_CLOSE)));
    var alert = alerts.alert(AlertType.CONFIRMATION, head, "", buttons.toArray(ButtonType[]::new));
    alert
        .getDialogPane()
        .setContent(listed(text, details, "sheet-details", Wording.of("dialog.sheet.details")));
    return Alerts.agree(alert);
  }

  /// A text above a list of lines, which can be selected and copied.
  private static VBox listed(String text, String details, String id, String name) {
    var lines = new TextArea(details);
    lines.setId(id);
    lines.setEditable(false);
    FieldName.give(lines, name);
    lines.setWrapText(true);
    lines.setPrefSize(560, 260);
    var said = new Label(text);
    said.setWrapText(true);
    said.setManaged(!text.isEmpty());
    return new VBox(8, said, lines);
  }

  @Override
  public boolean nextYear(String head, String text, String years) {
    var alert =
        alerts.alert(
            AlertType.CONFIRMATION,
            head,
            "",
            new ButtonType(Wording.of("dialog.next.yes"), ButtonData.YES),
            new ButtonType(Wording.of("dialog.next.no"), ButtonData.CANCEL_CLOSE));
    alert
        .getDialogPane()
        .setContent(listed(text, years, "next-years", Wording.of("dialog.next.years")));
    return Alerts.agree(alert);
  }

  @Override
  public OptionalInt report(Path file, List<String> names) {
    var list = new ListView<String>(FXCollections.observableList(names));
    list.setId("reports");
    list.setPrefSize(560, 200);
    list.setAccessibleText(Wording.of("dialog.report.list"));
    list.getSelectionModel().selectFirst();
    var alert =
        alerts.alert(
            AlertType.CONFIRMATION,
            Wording.of("dialog.report.title", file.getFileName(), names.size()),
            "",
            new ButtonType(Wording.of("dialog.report.yes"), ButtonData.YES),
            new ButtonType(Wording.of("dialog.report.no"), ButtonData.CANCEL_CLOSE));
    alert.getDialogPane().setContent(list);
    return Alerts.agree(alert)
        ? OptionalInt.of(list.getSelectionModel().getSelectedIndex())
        : OptionalInt.empty();
  }

  @Override
  public List<Integer> figures(List<String> numbers) {
    return new FiguresDialog(alerts, numbers).ask();
  }

  @Override
  public void details(String sentence, Throwable cause) {
    var close = new ButtonType(Wording.of("dialog.trouble.close"), ButtonData.CANCEL_CLOSE);
    var alert = alerts.trouble(sentence, Optional.of(cause), close);
    alert.getDialogPane().setExpanded(true);
    alert.showAndWait();
  }

  @Override
  public boolean notSaved(String sentence, Optional<Throwable> cause) {
    var elsewhere = new ButtonType(Wording.of("dialog.notSaved.elsewhere"), ButtonData.YES);
    var close = new ButtonType(Wording.of("dialog.trouble.close"), ButtonData.CANCEL_CLOSE);
    return Alerts.agree(alerts.trouble(sentence, cause, elsewhere, close));
  }

  @Override
  public Optional<PageChoice> pageSettings(
      Cover cover,
      PaperSettings now,
      List<Draft> earlier,
      Consumer<Consumer<List<Draft>>> readEarlier) {
    return new PaperDialog(alerts, cover, readEarlier).ask(now, earlier);
  }

  @Override
  public Optional<KeepChoice> keep(String finding, Person by, Optional<Decision> before) {
    return new KeepDialog(alerts).ask(finding, by, before);
  }

  /// Shows the name and version of the program.
  public void about(String version) {
    var close = new ButtonType(Wording.of("dialog.trouble.close"), ButtonData.CANCEL_CLOSE);
    alerts
        .alert(
            AlertType.INFORMATION,
            Wording.of("app.name"),
            About.text(version, ApplicationFolder.ofUser(), System::getProperty),
            close)
        .showAndWait();
  }
}
