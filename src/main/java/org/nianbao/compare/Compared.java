package org.nianbao.compare;

import java.util.List;
import java.util.Optional;
import org.nianbao.draft.Draft;
import org.nianbao.recognition.Recognition;
import org.nianbao.recognition.Recognition.Deviation;

/// One side of a comparison: a draft, or the report that was found in a document, such as the page
/// on which it was published.
public sealed interface Compared {

  /// The report as a draft.
  Draft draft();

  /// What was found in the document; empty for a draft.
  Optional<Recognition> found();

  /// Where the document is other than the form prescribes; none for a draft, which holds no labels.
  default List<Deviation> deviations() {
    return found().map(Recognition::deviations).orElse(List.of());
  }

  /// A draft.
  record OfDraft(Draft draft) implements Compared {
    @Override
    public Optional<Recognition> found() {
      return Optional.empty();
    }
  }

  /// The report in a document.
  ///
  /// @param recognition what was found in it
  record OfDocument(Recognition recognition) implements Compared {
    @Override
    public Draft draft() {
      return recognition.draft();
    }

    @Override
    public Optional<Recognition> found() {
      return Optional.of(recognition);
    }
  }
}
