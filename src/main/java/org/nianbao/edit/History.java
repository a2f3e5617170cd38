package org.nianbao.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.nianbao.draft.Draft;

/// The undo and redo stacks of the open draft.
final class History {
  /// The most undo steps that are kept, more than anybody goes back; older ones are dropped.
  static final int MOST = 1000;

  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();

  /// Number of steps that were dropped since there were more than [#MOST].
  private int dropped;

  /// Number of steps typed since the last [#close]; they are on top of the undo stack.
  private int open;

  /// Whether the next typed step is a step of its own, see [#divide].
  private boolean divided;

  /// One step to undo or redo.
  ///
  /// @param name what was done, for the menu
  /// @param from the place where the user was before it
  /// @param to the place where the user was after it
  /// @param before the draft before the step
  /// @param after the draft after it
  record Step(String name, Place from, Place to, Draft before, Draft after) {}

  /// Adds a step of typing, or extends the open one if typing goes on at the same place.
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

  /// Makes what is typed next a step of its own, which [#abandon] still takes back together with
  /// the open one.
  void divide() {
    forget();
    divided = true;
  }

  /// Adds a step that no typing extends.
  void add(Step step) {
    close();
    push(step);
  }

  private void push(Step step) {
    undone.clear();
    done.push(step);
    if (done.size() > MOST) {
      done.removeLast();
      dropped++;
    }
  }

  /// Ends the open step; one that changed nothing is dropped.
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

  /// Removes the steps typed since the last [#close]; they cannot be redone.
  ///
  /// @return the first of them, which holds the draft to go back to; empty if there were none
  Optional<Step> abandon() {
    var first = Optional.<Step>empty();
    for (; open > 0 && !done.isEmpty(); open--) {
      first = Optional.of(done.pop());
    }
    divided = false;
    return first;
  }

  /// How many steps have led to the present draft, those that are no longer kept included.
  int depth() {
    return dropped + done.size();
  }

  /// Makes one step of all beyond a depth, with the name and the place of the first.
  void join(int depth) {
    close();
    if (depth() > depth + 1) {
      var last = done.element();
      var first = last;
      while (depth() > depth && !done.isEmpty()) {
        first = done.pop();
      }
      push(new Step(first.name(), first.from(), last.to(), first.before(), last.after()));
    }
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

  /// The name of the step that undo would take back; empty if there is none.
  Optional<String> undoName() {
    return Optional.ofNullable(done.peek()).map(Step::name);
  }

  /// The name of the step that redo would do again; empty if there is none.
  Optional<String> redoName() {
    return Optional.ofNullable(undone.peek()).map(Step::name);
  }
}
