package org.nianbao.rule;

import java.util.Optional;
import java.util.function.Supplier;

/// Runs one part of a check; a part that fails stops neither the others nor the window. A rule that
/// fails must stop neither the others nor the window.
final class Attempt {
  private Attempt() {}

  /// The answer; empty if the rule failed. A virtual machine at its end is no failure of a rule,
  /// except where it was the rule that used up the stack.
  static <T> Optional<T> of(Supplier<T> question) {
    try {
      return Optional.of(question.get());
    } catch (RuntimeException | Error e) {
      if (e instanceof VirtualMachineError && !(e instanceof StackOverflowError)) {
        throw e;
      }
      return Optional.empty();
    }
  }
}
