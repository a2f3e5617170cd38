package org.nianbao.rule.form;

import java.util.regex.Pattern;

/// The name of a reporting unit, and what kind of body it says that it is.
final class UnitName {
  private static final String PLACES = "省市县区旗州盟乡镇";
  private static final Pattern PLACE = Pattern.compile(".[省市县区旗州盟乡镇街村]|街道");
  private static final Pattern GOVERNMENT = Pattern.compile("(?:人民政府|[县市区乡镇州旗]政府)$");
  private static final Pattern NO_REGULATIONS =
      Pattern.compile("县|旗|[乡镇](?:人民)?政府$|[乡镇]$|街道|[局委所站办队]$|委员会$|中心$|办公室$|[^新]区(?:人民)?政府$");
  private static final Pattern APPROVAL = Pattern.compile("审批(?:服务|管理|局)|行政审批");

  private UnitName() {}

  /// Whether a name is a unit's full name, but for the names of places above it.
  static boolean isFull(String name, String full) {
    if (name.equals(full)) {
      return true;
    }
    int before = full.length() - name.length() - 1;
    return before >= 0
        && full.endsWith(name)
        && PLACES.indexOf(full.charAt(before)) >= 0
        && PLACES.indexOf(name.charAt(0)) < 0
        && PLACE.matcher(name).find();
  }

  /// Whether a unit is a government: a county's, a city's, a township's. An office is not.
  static boolean isGovernment(String unit) {
    return GOVERNMENT.matcher(unit).find();
  }

  /// Whether a unit surely has no power to make regulations 规章, which ministries, provinces and
  /// cities with districts have.
  static boolean isWithoutRegulations(String unit) {
    return NO_REGULATIONS.matcher(unit).find() && !unit.contains("自治州人民政府");
  }

  /// Whether a unit is a bureau of approvals.
  static boolean isApproving(String unit) {
    return APPROVAL.matcher(unit).find();
  }
}
