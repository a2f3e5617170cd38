package org.nianbao.ui.parts;

import java.util.Optional;
import javafx.geometry.Point2D;

/// The text of a control, as [Composing] reads and changes it. The letters being composed are shown
/// in the control but are no part of this text.
///
/// @param <P> a range of the text; empty where there is only a caret
public interface ComposedText<P> {

  /// Whether the control takes text now: not while it is read-only or disabled.
  boolean takes();

  /// The selected range, or the empty range at the caret. Not called while letters are shown.
  P selection();

  /// Selects a range of the text.
  void select(P stretch);

  /// Shows letters in place of a range, or other letters in place of those shown.
  ///
  /// @param over the range that the letters cover
  /// @param letters being composed; they are no part of the text
  /// @param caret index of the letter before which the caret is
  void show(P over, String letters, int caret);

  /// Removes the letters; the range that they covered is shown again and selected.
  void withdraw();

  /// Replaces a range by text, as one undo step. Not called while letters are shown.
  void put(P over, String text);

  /// The selected text.
  String selectedWords();

  /// The lower end of the caret on the screen, in pixels, where the input method opens its list;
  /// empty while the control is not shown.
  ///
  /// @param offset number of characters after the caret to measure at
  Optional<Point2D> belowCaret(int offset);
}
