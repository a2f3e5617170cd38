package org.nianbao.draft;

/// The cover, 封面: which body reports, about which year, and when. Texts are kept as typed.
///
/// @param unit 单位, the body's full name; empty while not filled in
/// @param kind 单位类别
/// @param year 年度, the year reported about
/// @param ownTitle 题名 as typed; empty while the offered one is used
/// @param date 日期 as typed, may be empty
/// @param contact 联系方式 as typed, may be empty
public record Cover(
    String unit, UnitKind kind, int year, String ownTitle, String date, String contact) {

  /// The cover of a new report, of a 政府部门 until another kind is chosen.
  public static Cover of(String unit, int year) {
    return new Cover(unit, UnitKind.DEPARTMENT, year, "", "", "");
  }

  /// The title that the program offers, made of unit and year as in published reports.
  public String offeredTitle() {
    return unit + year + "年政府信息公开工作年度报告";
  }

  /// The title of the report: the typed one, or the offered one if none was typed.
  public String title() {
    return ownTitle.isBlank() ? offeredTitle() : ownTitle;
  }

  public Cover withUnit(String unit) {
    return new Cover(unit, kind, year, ownTitle, date, contact);
  }

  public Cover withKind(UnitKind kind) {
    return new Cover(unit, kind, year, ownTitle, date, contact);
  }

  public Cover withYear(int year) {
    return new Cover(unit, kind, year, ownTitle, date, contact);
  }

  public Cover withTitle(String ownTitle) {
    return new Cover(unit, kind, year, ownTitle, date, contact);
  }

  public Cover withDate(String date) {
    return new Cover(unit, kind, year, ownTitle, date, contact);
  }

  public Cover withContact(String contact) {
    return new Cover(unit, kind, year, ownTitle, date, contact);
  }
}
