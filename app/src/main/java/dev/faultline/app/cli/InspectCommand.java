package dev.faultline.app.cli;

import picocli.CommandLine.Command;

@Command(name = "inspect", description = "Shows what Faultline makes of something, without a home.")
final class InspectCommand {}
