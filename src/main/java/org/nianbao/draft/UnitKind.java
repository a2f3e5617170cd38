package org.nianbao.draft;

/// The kind of body that reports, 单位类别. It is saved with the draft; no rule depends on it.
public enum UnitKind {
  /// 县级政府.
  COUNTY("county", "县级政府"),
  /// 政府办公室.
  OFFICE("office", "政府办公室"),
  /// 政府部门.
  DEPARTMENT("department", "政府部门"),
  /// 乡镇.
  TOWNSHIP("township", "乡镇"),
  /// 街道.
  SUBDISTRICT("subdistrict", "街道"),
  /// 其他.
  OTHER("other", "其他");

  private final String id;
  private final String label;

  UnitKind(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /// The stable ASCII name used in files.
  public String id() {
    return id;
  }

  /// The name shown to the user.
  public String label() {
    return label;
  }
}
