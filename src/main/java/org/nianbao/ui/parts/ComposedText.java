package org.nianbao.ui.parts;

import java.util.Optional;
import javafx.geometry.Point2D;

/// The text of a control, as [Composing] works on it.
///
/// @param <P> a stretch of the text, empty where only the caret stands
public interface ComposedText<P> {

  /// Whether text can be put in now.
  boolean takes();

  /// What is selected, or where the caret stands. Not asked while letters are shown.
  P selection();

  /// Selects a stretch.
  void select(P stretch);

  /// Shows letters in place of a stretch, or other letters in place of those shown. They are no
  /// part of the text.
  ///
  /// @param caret before which of the letters the caret stands
  void show(P over, String letters, int caret);

  /// Takes the letters away; what they stood over is there again, and selected.
  void withdraw();

  /// Puts text in place of a stretch, as one step of undo. No letters are shown.
  void put(P over, String text);

  /// The words selected.
  String selectedWords();

  /// Where the lower end of the caret is on the screen, in pixels; empty while the control is not
  /// shown.
  ///
  /// @param offset of characters behind the caret
  Optional<Point2D> belowCaret(int offset);
}
