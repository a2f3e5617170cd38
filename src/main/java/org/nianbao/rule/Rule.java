package org.nianbao.rule;

import java.util.List;

/// One requirement on a report.
public interface Rule {

  /// The stable ASCII id, which never changes its meaning.
  String id();

  /// What a violation weighs.
  Severity severity();

  /// The requirement in one line, for the rule book.
  String requirement();

  /// What the requirement rests on: a document and the place in it.
  String citation();

  /// Where the draft does not meet it; empty where it does, or where a blank leaves it undecided.
  List<Finding> findings(Facts facts);
}
