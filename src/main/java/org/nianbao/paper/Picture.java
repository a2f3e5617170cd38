package org.nianbao.paper;

/// A chart that a report may carry behind its table of applications. None is required.
public enum Picture {
  /// 申请办理情况: how the applications of the year were dealt with.
  APPLICATIONS("applications"),
  /// 历年情况: applications received and dealt with, year by year.
  YEARS("years");

  private final String id;

  Picture(String id) {
    this.id = id;
  }

  /// The stable ASCII name used in files and on the command line.
  public String id() {
    return id;
  }
}
