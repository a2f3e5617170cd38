package org.nianbao.form;

/// A cell of a table, which takes one number.
///
/// @param ref its address
/// @param kind the kind of number that it takes
/// @param box the grid places covered
/// @param guidance 填报说明, what to enter in it
public record Cell(CellRef ref, CellKind kind, Box box, Guidance guidance) {}
