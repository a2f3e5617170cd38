package org.nianbao.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Kept.Decision;
import org.nianbao.draft.Person;
import org.nianbao.file.Holder;
import org.nianbao.paper.PaperSettings;
import org.nianbao.rule.Findings;
import org.nianbao.wording.Wording;

/// The modal dialogs, one method for each, together with the system's file dialogs, clipboard and
/// desktop. A dialog opens only in answer to what the user did just now; everything else waits
/// among the [Questions].
public interface Dialogs {

  /// The file dialogs.
  FileChoice files();

  /// The system's desktop, which opens files with other programs.
  Desktop desktop();

  /// Copies a fragment of HTML to the clipboard, as formatted text and as its source.
  void copy(String html);

  /// Asks whether to save or discard unsaved work before it is left.
  ///
  /// @param name the document's name
  Unsaved leave(String name);

  /// The answers to [#leave].
  enum Unsaved {
    SAVE,
    DISCARD,
    STAY
  }

  /// Says who is working on a draft, and asks whether to read it, open a copy, take it over or
  /// cancel.
  Sharing held(Path file, Holder holder);

  /// The answers to [#held].
  enum Sharing {
    READ,
    COPY,
    TAKE_OVER,
    STAY
  }

  /// Says that a draft's file is empty, and asks which of the remaining copies to open.
  ///
  /// @param choices the action for each remaining copy, with the label of its button
  /// @return the chosen action; empty if the user cancels
  Optional<Runnable> emptied(Path file, Map<Runnable, String> choices);

  /// Says that somebody else has written the open file, and asks what to do.
  ///
  /// @param name the document's name
  /// @param choices the possible answers, [Clash#READABLE] or [Clash#SPOILT]
  Clash changedOutside(String name, List<Clash> choices);

  /// The answers to [#changedOutside].
  enum Clash {
    COMPARE,
    REPLACE,
    COPY,
    RELOAD,
    STAY;

    /// The answers offered if the file is still a draft.
    public static final List<Clash> READABLE = List.of(COMPARE, COPY, RELOAD, STAY);

    /// The answers offered if the file cannot be read: it was emptied, or only half of it is there.
    public static final List<Clash> SPOILT = List.of(REPLACE, COPY, STAY);

    /// The label of the answer's button.
    public String label() {
      return switch (this) {
        case COMPARE -> Wording.of("dialog.clash.compare");
        case REPLACE -> Wording.of("dialog.clash.replace");
        case COPY -> Wording.of("dialog.clash.copy");
        case RELOAD -> Wording.of("dialog.clash.reload");
        case STAY -> Wording.of("dialog.clash.stay");
      };
    }
  }

  /// Lists the earlier versions of a draft and asks what to do with one of them.
  ///
  /// @return empty if the user closes the list
  Optional<VersionChoice> versions(List<EarlierVersion> versions);

  /// The answer to [#versions].
  ///
  /// @param version the chosen version
  /// @param act open it as a copy, or show it beside the open draft
  record VersionChoice(EarlierVersion version, VersionAct act) {}

  /// The actions on an earlier version.
  enum VersionAct {
    COPY,
    COMPARE
  }

  /// Asks whether to delete a draft that was found after a crash.
  ///
  /// @param name the document's name
  /// @return whether to delete it
  boolean forget(String name);

  /// Says how many findings a report still has, and asks whether to export it all the same.
  Disorder notInOrder(Findings findings);

  /// The answers to [#notInOrder]; `REVIEW` exports 送审稿 instead.
  enum Disorder {
    EXPORT,
    REVIEW,
    STAY
  }

  /// Asks whether to replace a file.
  ///
  /// @return whether to replace it
  boolean replace(Path file);

  /// Shows what reading a workbook would change, and asks whether to go on.
  ///
  /// @param head how many cells change
  /// @param text what to know beforehand
  /// @param details the changes, and what is left out, a line for each
  /// @param act the label of the button that goes on; empty if there is nothing to change
  /// @return whether to make the changes
  boolean takeSheet(String head, String text, String details, Optional<String> act);

  /// Shows what the next year's report takes from last year's, and asks whether to begin it.
  ///
  /// @param head which report is begun from which file
  /// @param text what is taken
  /// @param years each year in the text, moved on or left, a line for each
  /// @return whether to begin it
  boolean nextYear(String head, String text, String years);

  /// Says that a document holds several reports, and asks which of them to open.
  ///
  /// @param names which reports they are, in their order
  /// @return the index of the chosen one; empty if the user cancels
  OptionalInt report(Path file, List<String> names);

  /// Lists numbers in the text that agree with the tables, and asks which are to follow them.
  ///
  /// @param numbers what each is and where it stands, two lines each
  /// @return the indexes of those that the user takes, in order; empty if none
  List<Integer> figures(List<String> numbers);

  /// 页面设置: asks for the page settings of an office's reports.
  ///
  /// @param cover the cover of the open report
  /// @param now the office's present page settings
  /// @param earlier the drafts of earlier years that its charts use now
  /// @param readEarlier lets the user choose other such drafts, and passes them to the consumer
  ///   that it is given
  /// @return empty if the user cancels
  Optional<PageChoice> pageSettings(
      Cover cover,
      PaperSettings now,
      List<Draft> earlier,
      Consumer<Consumer<List<Draft>>> readEarlier);

  /// The answer to [#pageSettings].
  ///
  /// @param settings the page settings for the office's reports
  /// @param earlier the drafts of earlier years that the charts are to use
  record PageChoice(PaperSettings settings, List<Draft> earlier) {}

  /// 保留并说明: asks why a finding is kept, and by whom.
  ///
  /// @param finding what is wrong, in a sentence
  /// @param by who decided last on this computer
  /// @param before what was decided about it when its numbers were others; empty if nothing was
  /// @return empty if the user does not keep it
  Optional<KeepChoice> keep(String finding, Person by, Optional<Decision> before);

  /// The answer to [#keep]: all three are stated.
  ///
  /// @param reason why it is kept
  /// @param by who decides
  record KeepChoice(String reason, Person by) {}

  /// Shows the system's own message about an error.
  void details(String sentence, Throwable cause);

  /// Says why a draft could not be saved.
  ///
  /// @return whether to save it elsewhere
  boolean notSaved(String sentence, Optional<Throwable> cause);
}
