package org.nianbao.workspace;

/// Work on a background thread that may take long enough to be shown while it runs.
public interface Running {
  /// What is being done, one sentence for people.
  String sentence();

  /// Whether it can be cancelled.
  boolean canBeGivenUp();

  /// Cancels it.
  void giveUp();
}
