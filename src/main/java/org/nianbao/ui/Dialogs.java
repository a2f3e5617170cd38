package org.nianbao.ui;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.nianbao.file.Holder;
import org.nianbao.rule.Findings;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;

/// Every question and message that stops the user, one method for each. Buttons say what they do.
public final class Dialogs {
  private final Stage owner;
  private boolean shaken;

  public Dialogs(Stage owner) {
    this.owner = owner;
  }

  /// What to do with unsaved work that is about to be left.
  public enum Leaving {
    SAVE,
    DISCARD,
    STAY
  }

  /// Asks what to do with unsaved work.
  ///
  /// @param name what the work is called
  public Leaving leave(String name) {
    var save = new ButtonType(Wording.of("dialog.leave.save"), ButtonData.YES);
    var discard = new ButtonType(Wording.of("dialog.leave.discard"), ButtonData.NO);
    var stay = new ButtonType(Wording.of("dialog.leave.stay"), ButtonData.CANCEL_CLOSE);
    var alert =
        alert(
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
    return answer == save ? Leaving.SAVE : answer == discard ? Leaving.DISCARD : Leaving.STAY;
  }

  /// What to do with a draft that somebody else is working on.
  public enum Sharing {
    READ,
    COPY,
    TAKE_OVER,
    STAY
  }

  /// Says who is working on a draft, and asks what to do.
  public Sharing held(Path file, Holder holder) {
    var silent = holder.isSilent(Instant.now());
    var alert =
        question(
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
    return choose(alert, choices, Wording.of("dialog.held.stay")).orElse(Sharing.STAY);
  }

  /// What to do about a file that somebody else has written meanwhile.
  public enum Clash {
    COMPARE,
    COPY,
    RELOAD,
    STAY
  }

  /// Says that somebody else has written the open file, and asks what to do.
  ///
  /// @param name what the work is called
  public Clash changedOutside(String name) {
    var choices = new LinkedHashMap<Clash, String>();
    choices.put(Clash.COMPARE, Wording.of("dialog.clash.compare"));
    choices.put(Clash.COPY, Wording.of("dialog.clash.copy"));
    choices.put(Clash.RELOAD, Wording.of("dialog.clash.reload"));
    var alert = question(Wording.of("dialog.clash.title", name), Wording.of("dialog.clash.text"));
    return choose(alert, choices, Wording.of("dialog.clash.stay")).orElse(Clash.STAY);
  }

  /// What to do with an earlier version.
  ///
  /// @param past which
  /// @param act open it as a copy, or show it beside the open draft
  record PastChoice(Past past, PastAct act) {}

  /// What can be done with an earlier version.
  enum PastAct {
    COPY,
    COMPARE
  }

  /// Lists the earlier versions of a draft and asks what to do with one of them.
  Optional<PastChoice> versions(List<Past> versions) {
    var list = new ListView<Past>(FXCollections.observableList(versions));
    list.setId("versions");
    list.setPrefSize(560, 320);
    list.setCellFactory(_ -> new PastCell());
    list.getSelectionModel().selectFirst();
    var choices = new LinkedHashMap<PastAct, String>();
    choices.put(PastAct.COMPARE, Wording.of("dialog.versions.compare"));
    choices.put(PastAct.COPY, Wording.of("dialog.versions.copy"));
    var alert = question(Wording.of("dialog.versions.title"), "");
    alert.getDialogPane().setContent(list);
    var act = choose(alert, choices, Wording.of("dialog.versions.close"));
    var past = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    return past.flatMap(one -> act.map(chosen -> new PastChoice(one, chosen)));
  }

  /// Asks whether a draft that was found again is to be forgotten.
  public boolean forget(String name) {
    return agree(
        alert(
            AlertType.CONFIRMATION,
            Wording.of("dialog.forget.title", name),
            Wording.of("dialog.forget.text"),
            new ButtonType(Wording.of("dialog.forget.yes"), ButtonData.YES),
            new ButtonType(Wording.of("dialog.forget.no"), ButtonData.CANCEL_CLOSE)));
  }

  private Alert question(String head, String text) {
    return alert(AlertType.CONFIRMATION, head, text);
  }

  /// Lets the user choose; the first choice is the one that Enter takes.
  private static <T> Optional<T> choose(Alert alert, Map<T, String> choices, String cancel) {
    var types = new LinkedHashMap<ButtonType, T>();
    choices.forEach((choice, name) -> types.put(new ButtonType(name, ButtonData.OTHER), choice));
    alert.getButtonTypes().setAll(types.keySet());
    alert.getButtonTypes().add(new ButtonType(cancel, ButtonData.CANCEL_CLOSE));
    var first = alert.getDialogPane().lookupButton(types.firstEntry().getKey());
    if (first instanceof Button button) {
      button.setDefaultButton(true);
      button.getStyleClass().add(Styles.PRIMARY);
    }
    return alert.showAndWait().flatMap(chosen -> Optional.ofNullable(types.get(chosen)));
  }

  /// What to do about a report that is to be exported and is not in order.
  public enum Disorder {
    EXPORT,
    REVIEW,
    STAY
  }

  /// Says how far a report is not in order, and asks whether to export it all the same.
  public Disorder notInOrder(Findings findings) {
    var choices = new LinkedHashMap<Disorder, String>();
    choices.put(Disorder.EXPORT, Wording.of("dialog.export.yes"));
    choices.put(Disorder.REVIEW, Wording.of("dialog.export.review"));
    var alert =
        alert(
            AlertType.WARNING,
            Wording.of("dialog.export.title", findings.summary()),
            Wording.of("dialog.export.text"));
    return choose(alert, choices, Wording.of("dialog.export.no")).orElse(Disorder.STAY);
  }

  /// Asks whether to replace a file.
  public boolean replace(Path file) {
    return agree(
        alert(
            AlertType.CONFIRMATION,
            Wording.of("dialog.replace.title", file.getFileName()),
            Wording.of("dialog.replace.text"),
            new ButtonType(Wording.of("dialog.replace.yes"), ButtonData.YES),
            new ButtonType(Wording.of("dialog.replace.no"), ButtonData.CANCEL_CLOSE)));
  }

  /// Says what a workbook would change, and asks whether it shall.
  ///
  /// @param head how much changes
  /// @param text what to know before
  /// @param details the changes, and what is not taken, a line for each
  /// @param act the button that does it; none if there is nothing to change
  public boolean takeSheet(String head, String text, String details, Optional<String> act) {
    var close =
        act.isPresent() ? Wording.of("dialog.sheet.no") : Wording.of("dialog.trouble.close");
    var buttons =
        Stream.concat(
            act.stream().map(name -> new ButtonType(name, ButtonData.YES)),
            Stream.of(new ButtonType(close, ButtonData.CANCEL_CLOSE)));
    var alert = alert(AlertType.CONFIRMATION, head, "", buttons.toArray(ButtonType[]::new));
    var lines = new TextArea(details);
    lines.setId("sheet-details");
    lines.setEditable(false);
    lines.setWrapText(true);
    lines.setPrefSize(560, 260);
    var said = new Label(text);
    said.setWrapText(true);
    said.setManaged(!text.isEmpty());
    alert.getDialogPane().setContent(new VBox(8, said, lines));
    return agree(alert);
  }

  private static boolean agree(Alert question) {
    return question
        .showAndWait()
        .filter(answer -> answer.getButtonData() == ButtonData.YES)
        .isPresent();
  }

  /// Says what went wrong; what the system said is behind a button.
  public void trouble(String sentence, Optional<Throwable> cause) {
    var close = new ButtonType(Wording.of("dialog.trouble.close"), ButtonData.CANCEL_CLOSE);
    troubled(sentence, cause, close).showAndWait();
  }

  private Alert troubled(String sentence, Optional<Throwable> cause, ButtonType... buttons) {
    var alert = alert(AlertType.ERROR, sentence, "", buttons);
    cause.ifPresent(thrown -> {
      var trace = new StringWriter();
      thrown.printStackTrace(new PrintWriter(trace));
      var details = new TextArea(trace.toString());
      details.setEditable(false);
      alert.getDialogPane().setExpandableContent(details);
    });
    return alert;
  }

  /// Says why a draft could not be saved.
  ///
  /// @return whether to save it elsewhere
  public boolean notSaved(String sentence, Optional<Throwable> cause) {
    var elsewhere = new ButtonType(Wording.of("dialog.notSaved.elsewhere"), ButtonData.YES);
    var close = new ButtonType(Wording.of("dialog.trouble.close"), ButtonData.CANCEL_CLOSE);
    return agree(troubled(sentence, cause, elsewhere, close));
  }

  /// What to do about an export that its target did not take.
  public enum Refused {
    AGAIN,
    ELSEWHERE,
    STAY
  }

  /// Says why a report could not be exported, and asks what to do.
  public Refused notExported(String sentence, Optional<Throwable> cause) {
    var choices = new LinkedHashMap<Refused, String>();
    choices.put(Refused.AGAIN, Wording.of("dialog.notExported.again"));
    choices.put(Refused.ELSEWHERE, Wording.of("dialog.notSaved.elsewhere"));
    return choose(troubled(sentence, cause), choices, Wording.of("dialog.trouble.close"))
        .orElse(Refused.STAY);
  }

  /// What to do about changes that a crash has left, when their draft is opened.
  public enum Lost {
    RESTORE,
    INSPECT,
    LATER
  }

  /// Says that a crash has left changes to the draft just opened.
  ///
  /// @param sentence how they stand to the file
  public Lost lost(String name, String sentence) {
    var choices = new LinkedHashMap<Lost, String>();
    choices.put(Lost.RESTORE, Wording.of("recovery.restore"));
    choices.put(Lost.INSPECT, Wording.of("recovery.inspect"));
    var alert = question(Wording.of("recovery.title", name), sentence);
    return choose(alert, choices, Wording.of("dialog.clash.stay")).orElse(Lost.LATER);
  }

  /// Says that the program itself went wrong. While that is on the screen, further such exceptions,
  /// most likely of the same cause, are not piled upon it.
  public void unexpected(Throwable thrown) {
    if (!shaken) {
      shaken = true;
      trouble(Wording.of("trouble.unexpected"), Optional.of(thrown));
      shaken = false;
    }
  }

  /// Says which program this is.
  public void about(String version) {
    var close = new ButtonType(Wording.of("dialog.trouble.close"), ButtonData.CANCEL_CLOSE);
    alert(AlertType.INFORMATION, Wording.of("app.name"), Wording.of("dialog.about", version), close)
        .showAndWait();
  }

  private Alert alert(AlertType type, String head, String text, ButtonType... buttons) {
    var alert = new Alert(type, text, buttons);
    alert.setHeaderText(head);
    alert.setGraphic(null);
    dress(alert);
    return alert;
  }

  /// Makes a dialog look like those here.
  void dress(Dialog<?> dialog) {
    dialog.setTitle(Wording.of("app.name"));
    dialog.setResizable(true);
    dialog.initOwner(owner);
    var pane = dialog.getDialogPane();
    pane.getStylesheets().add(Styles.sheet());
    pane.setStyle("-fx-font-family: '" + Styles.face() + "'");
    pane.setMinWidth(420);
    // Without it a dialog keeps the size it had before its styles.
    pane.setMinHeight(Region.USE_PREF_SIZE);
  }
}
