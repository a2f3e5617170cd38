package org.nianbao.form;

/// A cell that holds a figure.
///
/// @param ref its address
/// @param kind what it asks for
/// @param box the places covered
/// @param guidance what belongs into it
public record Cell(CellRef ref, CellKind kind, Box box, Guidance guidance) {}
