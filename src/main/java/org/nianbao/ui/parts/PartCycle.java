package org.nianbao.ui.parts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Moves the focus round the parts of the window with F6 and Shift+F6, as in Windows programs. In
/// each part the focus returns to the control that had it last.
public final class PartCycle {
  private final Parent window;
  private final Map<Part, Node> left = new HashMap<>();
  private List<Part> parts = List.of();

  /// A part of the window that F6 leads to.
  ///
  /// @param node the part's root node
  /// @param enter moves the focus into the part; false if nothing in it can take the focus now
  public record Part(Node node, BooleanSupplier enter) {
    private boolean has(Node owner) {
      return lies(owner, node);
    }
  }

  /// @param window the root node, whose keys are listened to
  public PartCycle(Parent window) {
    this.window = window;
    window.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  /// Replaces the parts of the window.
  ///
  /// @param next the parts in the order of F6
  public void setParts(List<Part> next) {
    parts = List.copyOf(next);
    left.clear();
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.F6 && !event.isShortcutDown() && !event.isAltDown()) {
      step(event.isShiftDown() ? -1 : 1);
      event.consume();
    }
  }

  private void step(int by) {
    var owner = Optional.ofNullable(window.getScene().getFocusOwner());
    var at =
        IntStream.range(0, parts.size())
            .filter(index -> owner.filter(parts.get(index)::has).isPresent())
            .findFirst();
    at.ifPresent(index -> left.put(parts.get(index), owner.orElseThrow()));
    // From a place that belongs to no part F6 leads to the first, Shift+F6 to the last.
    int from = at.orElse(by > 0 ? -1 : 0);
    IntStream.rangeClosed(1, parts.size())
        .mapToObj(count -> parts.get(Math.floorMod(from + count * by, parts.size())))
        .filter(this::enter)
        .findFirst()
        .flatMap(_ -> Optional.ofNullable(window.getScene().getFocusOwner()))
        .ifPresent(FocusRing::show);
  }

  private boolean enter(Part part) {
    var last = Optional.ofNullable(left.get(part)).filter(node -> isSeen(node) && part.has(node));
    last.ifPresent(Node::requestFocus);
    return last.isPresent() || part.enter.getAsBoolean();
  }

  private boolean isSeen(Node node) {
    return lies(node, window) && !node.isDisabled();
  }

  /// Whether a node lies within another, with nothing between them hidden.
  private static boolean lies(Node node, Node within) {
    for (var each = node; each != null && each.isVisible(); each = each.getParent()) {
      if (each == within) {
        return true;
      }
    }
    return false;
  }
}
