package org.nianbao.paper;

/// A chart that a report may include after its table of applications. None is required. Settings
/// files hold the names of the constants.
public enum Picture {
  /// 申请办理情况: how the applications of the year were dealt with.
  APPLICATIONS,
  /// 历年情况: applications received and dealt with, year by year.
  YEARS
}
