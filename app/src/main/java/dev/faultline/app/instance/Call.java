package dev.faultline.app.instance;

import java.util.List;

/// A command line handed over to the owner of a home.
///
/// @param protocol version of this record and the frames that answer it
/// @param secret what only those know who may read the home
/// @param arguments as typed
/// @param directory the caller's working directory, which relative file names are about
public record Call(int protocol, String secret, List<String> arguments, String directory) {

    /// 1: first version.
    static final int PROTOCOL = 1;
}
