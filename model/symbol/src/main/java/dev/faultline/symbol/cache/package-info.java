/// What debug information says of code, flattened into one memory-mapped file per debug id. Safe to delete at any time,
/// shared between processes, rebuilt when damaged. Must not know the format of the debug information.
///
/// # Layout, version 4
///
/// All numbers are little-endian; `leb` is unsigned LEB128, `zig` is LEB128 with the sign in the lowest bit.
///
/// ```
/// header   u32 magic "FLSC"   u32 version   u64 size of the file   u64 base address
///          u32 units   u32 ranges   u64 place of the unit table   u32 CRC-32C of unit table and index
///          u32 CRC-32C of the header before it
/// segments one for each unit of debug information, in any order:
///            blocks     see below
///            chains     leb function, leb distance back to the chain of the caller (0: none),
///                       zig start of the function from the base, leb file of the call, leb line, leb column
///            functions  u32 place of the name, u32 line of the declaration, for each
///            files      u32 place of the path, for each
///            strings    leb length, UTF-8
/// units    u64 place of the segment   u32 size   u32 CRC-32C   u32 places of chains, functions, files, strings in it
/// index    u32 start of each range from the base, ascending; then u32 place of its block in the file, 0: a gap
/// ```
///
/// A block describes up to 32 pieces of code that follow each other: for each `leb` distance of its start from the one
/// before (0 for the first), `zig` change of the file (files count from 1, 0: none), `zig` change of the line, `leb`
/// column, `zig` change of the place of its chain. Before them stands `leb` the number of pieces.
///
/// A lookup is a binary search in the index, the reading of at most one block, and a walk over the chain of calls.
///
/// # History
///
/// - 1: the first.
/// - 2: the header has a checksum of its own.
/// - 3: laid out as 2; code without lines has the file of its symbol, and a range that several symbols share their
///   names.
/// - 4: laid out as 3; of units that describe the same code the first answers, functions of local types are there, and
///   so are symbols of code that only begins to be described later.
@NullMarked
package dev.faultline.symbol.cache;

import org.jspecify.annotations.NullMarked;
