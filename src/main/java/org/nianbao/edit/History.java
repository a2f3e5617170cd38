package org.nianbao.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.nianbao.draft.Draft;

/// The steps that led to the current draft, and those that were undone.
final class History {
  /// More steps than anybody goes back; older ones are forgotten.
  static final int MOST = 1000;

  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();

  /// How many steps were typed since the last [#close].
  private int open;

  private boolean divided;

  /// One step back or forth.
  ///
  /// @param name what was done, for the menu
  /// @param from where the hand was before it
  /// @param to where the hand was after it
  /// @param before the draft before the step
  /// @param after the draft after it
  record Step(String name, Place from, Place to, Draft before, Draft after) {}

  /// Adds a step, or prolongs the open one if it goes on at the same place.
  void typed(Step step) {
    var last = done.peek();
    if (open == 0 || last == null || !step.to().continues(last.to())) {
      add(step);
      open = 1;
    } else if (divided) {
      push(step);
      open++;
    } else {
      done.pop();
      push(new Step(step.name(), last.from(), step.to(), last.before(), step.after()));
    }
    divided = false;
  }

  /// Makes what is typed next a step of its own; [#abandon] takes it back together with the open
  /// one.
  void divide() {
    forget();
    divided = true;
  }

  /// Adds a step of its own.
  void add(Step step) {
    close();
    push(step);
  }

  private void push(Step step) {
    undone.clear();
    done.push(step);
    if (done.size() > MOST) {
      done.removeLast();
    }
  }

  /// Ends the open step; one that changed nothing is forgotten.
  void close() {
    forget();
    open = 0;
    divided = false;
  }

  private void forget() {
    if (open > 0 && done.element().before().equals(done.element().after())) {
      done.pop();
      open--;
    }
  }

  /// Takes back all that was typed since the last [#close], as if it had never been.
  ///
  /// @return the first of its steps
  Optional<Step> abandon() {
    var first = Optional.<Step>empty();
    for (; open > 0 && !done.isEmpty(); open--) {
      first = Optional.of(done.pop());
    }
    divided = false;
    return first;
  }

  Optional<Step> undo() {
    close();
    var step = Optional.ofNullable(done.poll());
    step.ifPresent(undone::push);
    return step;
  }

  Optional<Step> redo() {
    close();
    var step = Optional.ofNullable(undone.poll());
    step.ifPresent(done::push);
    return step;
  }

  /// What undo would take back.
  Optional<String> undoName() {
    return Optional.ofNullable(done.peek()).map(Step::name);
  }

  /// What redo would do again.
  Optional<String> redoName() {
    return Optional.ofNullable(undone.peek()).map(Step::name);
  }
}
