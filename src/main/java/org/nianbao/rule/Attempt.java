package org.nianbao.rule;

import java.util.Optional;
import java.util.function.Supplier;

/// Runs one part of a check and catches what it throws, so that a rule that fails stops neither the
/// others nor the window.
final class Attempt {
  private Attempt() {}

  /// The answer; empty if the part throws. Errors of the virtual machine, such as no memory left,
  /// are no failure of a rule and are thrown on, except where it was the rule that used up the
  /// stack.
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
