package org.nianbao.ui.numbers;

import org.nianbao.rule.ListedNumber;

/// Where the list of numbers leads to.
public interface NumberActs {

  /// Shows the words of a number, selected, and highlights its cells; the focus stays in the list.
  void show(ListedNumber number);

  /// Goes to the words of a number and highlights its cells.
  void go(ListedNumber number);

  /// Goes to the first cell of a number with all of them highlighted; does nothing if it states
  /// none.
  void goToCells(ListedNumber number);
}
